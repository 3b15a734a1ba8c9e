/**
 * What a provider is made of: handlers for resource types and data sources, and the call they work in. The contract
 * between the protocol side and the providers.
 */
@NullMarked
package dev.groundwork.sandbox.providers.resource;

import org.jspecify.annotations.NullMarked;
