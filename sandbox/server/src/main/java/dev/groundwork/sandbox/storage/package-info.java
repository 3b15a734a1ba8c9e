/**
 * Cloud Storage's JSON API. Puts its parts together; the parts are in the packages below.
 */
@NullMarked
package dev.groundwork.sandbox.storage;

import org.jspecify.annotations.NullMarked;
