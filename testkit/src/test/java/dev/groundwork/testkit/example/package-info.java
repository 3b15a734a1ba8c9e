/**
 * What docs/testkit.md shows, so that what it shows compiles and passes. Nothing else lives here.
 */
@NullMarked
package dev.groundwork.testkit.example;

import org.jspecify.annotations.NullMarked;
