/**
 * IAM: service accounts and their keys, tokens that act as them, workload identity pools. Who may do what is decided
 * in {@code identity}.
 */
@NullMarked
package dev.groundwork.sandbox.iam;

import org.jspecify.annotations.NullMarked;
