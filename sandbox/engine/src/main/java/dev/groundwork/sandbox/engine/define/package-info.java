/**
 * CREATE and ALTER: what a statement makes or changes, told to the server. Nothing here touches the catalogue.
 */
@NullMarked
package dev.groundwork.sandbox.engine.define;

import org.jspecify.annotations.NullMarked;
