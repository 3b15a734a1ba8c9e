/**
 * The end of a trial: destroys stacks in the right order, whether their vendors still answer or not, and says what is
 * left. Terraform is driven from here; what only asks or deletes by API is in {@code operations}.
 */
@NullMarked
package dev.groundwork.cli.cleanup;

import org.jspecify.annotations.NullMarked;
