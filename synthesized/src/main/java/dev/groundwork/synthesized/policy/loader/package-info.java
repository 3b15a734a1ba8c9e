/**
 * Rules on Fivetran's resources: each stands for a trap of its Terraform provider that an apply would report as a warning,
 * or not at all.
 */
@NullMarked
package dev.groundwork.synthesized.policy.loader;

import org.jspecify.annotations.NullMarked;
