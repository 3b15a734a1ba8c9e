/**
 * Objects: their generations, their content on disk, reading, listing, copying. How content arrives is the business of
 * {@code storage.upload}.
 */
@NullMarked
package dev.groundwork.sandbox.storage.object;

import org.jspecify.annotations.NullMarked;
