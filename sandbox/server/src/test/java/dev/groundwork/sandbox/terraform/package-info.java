/** The real terraform against a running sandbox, by the wrapper that users get and with the providers it serves. */
@org.jspecify.annotations.NullMarked
package dev.groundwork.sandbox.terraform;
