/**
 * What a run did, as the typed record that other modules read and as the JSON object in the landing bucket. A manifest
 * is published once, after everything it speaks of.
 */
@NullMarked
package dev.groundwork.ingestion.manifest;

import org.jspecify.annotations.NullMarked;
