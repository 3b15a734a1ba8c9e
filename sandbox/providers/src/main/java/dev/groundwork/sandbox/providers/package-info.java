/**
 * Terraform's google, fivetran and dbtcloud providers, served over the plugin protocol by the sandbox itself. Only the entry
 * point lives here; nothing in or below this package knows the rest of Groundwork.
 */
@NullMarked
package dev.groundwork.sandbox.providers;

import org.jspecify.annotations.NullMarked;
