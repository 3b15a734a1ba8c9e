/**
 * The bucket that keeps Terraform's state: what it must be like, and what is in it. Terraform alone writes states and
 * locks there; this package makes the bucket, reads, and moves a whole state in or out.
 */
@NullMarked
package dev.groundwork.operations.state;

import org.jspecify.annotations.NullMarked;
