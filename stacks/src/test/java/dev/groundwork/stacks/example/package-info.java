/**
 * The extensions that docs/extend.md shows, so that what it shows compiles and works. Nothing else lives here.
 */
@NullMarked
package dev.groundwork.stacks.example;

import org.jspecify.annotations.NullMarked;
