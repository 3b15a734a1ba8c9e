/**
 * The child process that runs GoogleSQL, seen from the server. It may die at any moment; what it was asked then fails,
 * nothing else.
 */
@NullMarked
package dev.groundwork.sandbox.bigquery.engine;

import org.jspecify.annotations.NullMarked;
