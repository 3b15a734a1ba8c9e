/**
 * GoogleSQL as text: the dialect BigQuery speaks, scripts and their statements, where tables are named, and the edits
 * that let the reference implementation run them. Nothing here evaluates anything.
 */
@NullMarked
package dev.groundwork.sandbox.engine.sql;

import org.jspecify.annotations.NullMarked;
