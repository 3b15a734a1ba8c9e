/**
 * The end of a trial, as far as it is not Terraform's: whether vendors still answer, and what they hold that Terraform
 * does not know. Unlike {@code leftovers}, which only asks, this deletes.
 */
@NullMarked
package dev.groundwork.operations.cleanup;

import org.jspecify.annotations.NullMarked;
