/**
 * The transactional store behind every service. A change is durable and whole once {@code write} has returned, or it
 * never happened.
 */
@NullMarked
package dev.groundwork.sandbox.state;

import org.jspecify.annotations.NullMarked;
