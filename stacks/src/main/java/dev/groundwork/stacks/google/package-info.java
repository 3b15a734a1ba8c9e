/**
 * Google Cloud in the platform's words: the landing bucket, datasets, accounts, and who may do what with them. Roles
 * are named here and nowhere else.
 */
@NullMarked
package dev.groundwork.stacks.google;

import org.jspecify.annotations.NullMarked;
