/**
 * Questions to the warehouse, asked by Google's own client. Nothing here writes.
 */
@NullMarked
package dev.groundwork.operations.warehouse;

import org.jspecify.annotations.NullMarked;
