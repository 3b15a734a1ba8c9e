/**
 * Fivetran's side of Google's REST APIs: a bucket it reads and a warehouse it writes, over HTTP and as a service
 * account. Nothing here knows that the other side runs in the same process.
 */
@NullMarked
package dev.groundwork.sandbox.fivetran.google;

import org.jspecify.annotations.NullMarked;
