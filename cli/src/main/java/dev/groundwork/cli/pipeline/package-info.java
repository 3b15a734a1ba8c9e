/**
 * The stages of a run, called in the setting's profile as the account each stage has: ingest, sync, transform, and the
 * numbers that must agree. The stages themselves live in ingestion and operations.
 */
@NullMarked
package dev.groundwork.cli.pipeline;

import org.jspecify.annotations.NullMarked;
