/**
 * The resource types of hashicorp/google that the sandbox serves, each in terms of Google's REST calls. State and REST
 * bodies are JSON here, the type system stays outside.
 */
@NullMarked
package dev.groundwork.sandbox.providers.google;

import org.jspecify.annotations.NullMarked;
