/**
 * The comment that tells a pull request's readers what a deploy of it would do. Everything that comes out of a plan is
 * taken for hostile text here.
 */
@NullMarked
package dev.groundwork.operations.plan.comment;

import org.jspecify.annotations.NullMarked;
