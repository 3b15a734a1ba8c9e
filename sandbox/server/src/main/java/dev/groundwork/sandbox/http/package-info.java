/**
 * What every emulated service shares on the wire: routes, bodies, errors in the vendors' shapes, faults and the request
 * log. It knows no service.
 */
@NullMarked
package dev.groundwork.sandbox.http;

import org.jspecify.annotations.NullMarked;
