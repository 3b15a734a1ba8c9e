/**
 * Reading landed files row by row: formats, column names, column types. Knows neither buckets nor warehouses;
 * memory does not grow with a file.
 */
@NullMarked
package dev.groundwork.sandbox.fivetran.files;

import org.jspecify.annotations.NullMarked;
