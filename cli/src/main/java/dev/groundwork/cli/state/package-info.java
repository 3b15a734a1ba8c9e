/**
 * What Terraform recorded, read from files or from the bucket, and what is refused because of it. Nothing here writes a
 * state, except to move one whole from one store to the other.
 */
@NullMarked
package dev.groundwork.cli.state;

import org.jspecify.annotations.NullMarked;
