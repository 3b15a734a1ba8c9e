/**
 * The HTTP side: routes of /bigquery/v2 and /upload/bigquery/v2. Routes translate, they decide nothing.
 */
@NullMarked
package dev.groundwork.sandbox.bigquery.rest;

import org.jspecify.annotations.NullMarked;
