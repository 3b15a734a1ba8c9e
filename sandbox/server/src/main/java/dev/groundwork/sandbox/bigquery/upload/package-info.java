/**
 * Load jobs whose data comes with the request, in one piece or in several. What is uploaded is kept in a file until
 * its job has read it.
 */
@NullMarked
package dev.groundwork.sandbox.bigquery.upload;

import org.jspecify.annotations.NullMarked;
