/**
 * What Terraform means to do, read from {@code terraform show -json} of a saved plan into records that hold no secret.
 * Pure functions over documents that others made; how a person is told lives in the package below.
 */
@NullMarked
package dev.groundwork.operations.plan;

import org.jspecify.annotations.NullMarked;
