/**
 * Buckets: their settings, their policies, and what every storage request is checked against. Knows no objects.
 */
@NullMarked
package dev.groundwork.sandbox.storage.bucket;

import org.jspecify.annotations.NullMarked;
