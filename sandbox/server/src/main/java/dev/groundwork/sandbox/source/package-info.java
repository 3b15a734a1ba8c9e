/**
 * The source API that pipelines read: real JSONPlaceholder records over HTTP. It stands for somebody else's server and
 * shares nothing with the emulated vendors.
 */
@NullMarked
package dev.groundwork.sandbox.source;

import org.jspecify.annotations.NullMarked;
