/**
 * Holds a source's records against the contract that the declaration states for their endpoint, one record at a time,
 * and describes what was seen. Where records come from and where they go is not known here.
 */
@NullMarked
package dev.groundwork.ingestion.contract;

import org.jspecify.annotations.NullMarked;
