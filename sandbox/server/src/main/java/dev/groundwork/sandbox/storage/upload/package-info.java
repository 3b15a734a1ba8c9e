/**
 * How content arrives: in one request, beside its metadata, or resumably in chunks. What has arrived becomes an object
 * through {@code storage.object}.
 */
@NullMarked
package dev.groundwork.sandbox.storage.upload;

import org.jspecify.annotations.NullMarked;
