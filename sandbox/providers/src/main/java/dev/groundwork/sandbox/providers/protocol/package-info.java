/**
 * The gRPC side: services, messages, one session a connection. The only package that knows generated wire types.
 */
@NullMarked
package dev.groundwork.sandbox.providers.protocol;

import org.jspecify.annotations.NullMarked;
