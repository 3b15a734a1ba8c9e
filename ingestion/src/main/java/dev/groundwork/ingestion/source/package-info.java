/**
 * Reads a source over HTTP: requests, retries and the stream of records in an answer. What a record must look like and
 * where it goes is not known here.
 */
@NullMarked
package dev.groundwork.ingestion.source;

import org.jspecify.annotations.NullMarked;
