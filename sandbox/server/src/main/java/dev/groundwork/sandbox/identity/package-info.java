/**
 * Who is asking and what they may do: callers, policies, predefined roles. Services ask here and answer the refusal in
 * their own words.
 */
@NullMarked
package dev.groundwork.sandbox.identity;

import org.jspecify.annotations.NullMarked;
