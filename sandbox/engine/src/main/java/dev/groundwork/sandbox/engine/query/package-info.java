/**
 * Queries of a parsed statement: analysis as written, rewriting, relations with their views and files, casts and
 * options. All statements build on these.
 */
@NullMarked
package dev.groundwork.sandbox.engine.query;

import org.jspecify.annotations.NullMarked;
