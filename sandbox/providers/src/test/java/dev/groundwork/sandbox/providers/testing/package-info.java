/**
 * What the tests of this module stand on: a small world behind REST endpoints, and Terraform itself. Enough of the
 * vendors' behaviour to notice a wrong call, no more.
 */
@NullMarked
package dev.groundwork.sandbox.providers.testing;

import org.jspecify.annotations.NullMarked;
