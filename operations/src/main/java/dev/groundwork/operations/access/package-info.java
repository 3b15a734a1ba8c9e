/**
 * How operations reach the vendors: addresses, tokens and waiting. What is asked of them is the other packages' affair.
 */
@NullMarked
package dev.groundwork.operations.access;

import org.jspecify.annotations.NullMarked;
