/**
 * The infrastructure as CDKTF stacks: one for Google Cloud, one for Fivetran, both derived from the declaration. It
 * only synthesizes and never touches a network, and no CDKTF type leaves it.
 */
@NullMarked
package dev.groundwork.stacks;

import org.jspecify.annotations.NullMarked;
