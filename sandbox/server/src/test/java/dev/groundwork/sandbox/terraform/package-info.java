/**
 * The real terraform against a running sandbox. It runs by the wrapper that users get, with the providers that the
 * sandbox serves.
 */
@NullMarked
package dev.groundwork.sandbox.terraform;

import org.jspecify.annotations.NullMarked;
