/**
 * Whether the numbers of a run agree from the source to the warehouse. Pure functions over numbers that others counted.
 */
@NullMarked
package dev.groundwork.operations.reconcile;

import org.jspecify.annotations.NullMarked;
