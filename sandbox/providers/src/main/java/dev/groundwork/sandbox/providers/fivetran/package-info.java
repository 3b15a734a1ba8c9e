/**
 * The resource types of fivetran/fivetran that the sandbox serves, with exactly the REST calls of the real provider.
 * State and REST bodies are JSON here, the type system stays outside.
 */
@NullMarked
package dev.groundwork.sandbox.providers.fivetran;

import org.jspecify.annotations.NullMarked;
