/** Destinations: routes over {@code fivetran.account}, and setup tests that really ask BigQuery. */
@NullMarked
package dev.groundwork.sandbox.fivetran.destinations;

import org.jspecify.annotations.NullMarked;
