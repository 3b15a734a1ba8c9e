/**
 * Lets a JUnit test run against a sandbox of its own: free port, temporary state, gone when the class is done. Knows the
 * server and JUnit, nothing else.
 */
@NullMarked
package dev.groundwork.sandbox.junit;

import org.jspecify.annotations.NullMarked;
