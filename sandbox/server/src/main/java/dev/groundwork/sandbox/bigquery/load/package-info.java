/**
 * Load jobs: CSV and NDJSON from an upload or from a bucket into a table. A load is in the table as a whole or not at
 * all.
 */
@NullMarked
package dev.groundwork.sandbox.bigquery.load;

import org.jspecify.annotations.NullMarked;
