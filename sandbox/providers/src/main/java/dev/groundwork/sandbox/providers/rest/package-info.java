/**
 * A small JSON over HTTP client with the retries that the vendors' clients have. Knows no vendor's error shape.
 */
@NullMarked
package dev.groundwork.sandbox.providers.rest;

import org.jspecify.annotations.NullMarked;
