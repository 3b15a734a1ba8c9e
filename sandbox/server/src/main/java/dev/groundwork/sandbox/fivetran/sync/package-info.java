/**
 * Moving files into tables: which are due, reading, loading whole or not at all, remembering what was loaded, and when
 * a connection syncs by itself.
 */
@NullMarked
package dev.groundwork.sandbox.fivetran.sync;

import org.jspecify.annotations.NullMarked;
