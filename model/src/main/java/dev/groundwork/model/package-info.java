/**
 * The declaration: {@code platform.yaml} as typed, checked records, every name derived from it, and what the
 * environment adds: endpoints and secrets. Nothing here touches the network, a vendor's library or another module.
 */
@NullMarked
package dev.groundwork.model;

import org.jspecify.annotations.NullMarked;
