/**
 * Starts and stops the sandbox: settings, wiring of the services, the process itself. The only package that knows all
 * others.
 */
@NullMarked
package dev.groundwork.sandbox.server;

import org.jspecify.annotations.NullMarked;
