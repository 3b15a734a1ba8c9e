/**
 * Projects and Cloud Resource Manager. Any project id exists as soon as somebody names it.
 */
@NullMarked
package dev.groundwork.sandbox.projects;

import org.jspecify.annotations.NullMarked;
