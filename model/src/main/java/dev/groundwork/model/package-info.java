/**
 * The declaration: {@code platform.yaml} as typed, checked records, and every name derived from it. Nothing here
 * touches the network, a vendor's library or another module.
 */
@NullMarked
package dev.groundwork.model;

import org.jspecify.annotations.NullMarked;
