/**
 * Ingestion: reads the declared endpoints of a source and lands them in the bucket, whole or not at all. This package
 * holds a run and its settings; reading, checking, landing and manifests each have a package of their own.
 */
@NullMarked
package dev.groundwork.ingestion;

import org.jspecify.annotations.NullMarked;
