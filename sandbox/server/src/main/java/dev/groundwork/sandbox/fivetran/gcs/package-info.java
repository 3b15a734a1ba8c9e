/**
 * What a connection of service {@code gcs} can be told: its fields as metadata and as a check, and its configuration as
 * values.
 */
@NullMarked
package dev.groundwork.sandbox.fivetran.gcs;

import org.jspecify.annotations.NullMarked;
