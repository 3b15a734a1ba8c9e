/**
 * Which tables and columns a connection syncs, and which columns are its keys: the schema config, its routes, and how
 * it is found out.
 */
@NullMarked
package dev.groundwork.sandbox.fivetran.schemas;

import org.jspecify.annotations.NullMarked;
