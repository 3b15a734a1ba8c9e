/**
 * Terraform's type system: types, values and their two encodings. No schema, no provider and no wire message here.
 */
@NullMarked
package dev.groundwork.sandbox.providers.cty;

import org.jspecify.annotations.NullMarked;
