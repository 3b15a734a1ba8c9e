/** Syncs from a real bucket to a real warehouse of one sandbox, through the vendors' clients. */
@NullMarked
package dev.groundwork.sandbox.fivetran.sync;

import org.jspecify.annotations.NullMarked;
