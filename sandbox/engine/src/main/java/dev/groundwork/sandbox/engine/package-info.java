/**
 * The engine's process: frames of JSON on standard input and output, one answer a request. It keeps no state but a
 * cache of table files that never change, so it may be killed at any moment.
 */
@NullMarked
package dev.groundwork.sandbox.engine;

import org.jspecify.annotations.NullMarked;
