/**
 * What all of Fivetran's emulated REST API shares: keys, routes, the envelope, errors, paging. Behaviour lives in the
 * packages below.
 */
@NullMarked
package dev.groundwork.sandbox.fivetran;

import org.jspecify.annotations.NullMarked;
