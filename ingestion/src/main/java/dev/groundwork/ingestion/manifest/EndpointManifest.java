package dev.groundwork.ingestion.manifest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one run did for one endpoint. Always: {@code sourceRecords = landedRecords + quarantinedRecords}.
 *
 * @param status whether there is a new object
 * @param object where the records are; for {@link Status#UNCHANGED} an earlier run's object
 * @param generation the object's generation
 * @param sourceRecords elements of the source's answer
 * @param landedRecords lines of the object
 * @param quarantinedRecords records kept aside because they break the contract
 * @param bytes size of the object, compressed
 * @param sha256 of the uncompressed lines, in hexadecimal
 * @param schemaFingerprint changes when a field or a type appears or goes
 * @param quarantine object that holds the quarantined records with their reasons
 * @param quarantineReasons how many records broke which rule
 * @param unknownFields fields that the contract does not know, with the number of records that had them
 */
public record EndpointManifest(
    String endpoint,
    Status status,
    String object,
    long generation,
    long sourceRecords,
    long landedRecords,
    long quarantinedRecords,
    long bytes,
    String sha256,
    String schemaFingerprint,
    Optional<String> quarantine,
    SortedMap<String, Long> quarantineReasons,
    SortedMap<String, Long> unknownFields) {

  public EndpointManifest {
    quarantineReasons = sorted(quarantineReasons);
    unknownFields = sorted(unknownFields);
  }

  private static SortedMap<String, Long> sorted(Map<String, Long> counts) {
    return Collections.unmodifiableSortedMap(new TreeMap<>(counts));
  }

  /** Whether a run wrote an object. */
  public enum Status {
    /** A new object. */
    @JsonProperty("landed")
    LANDED,
    /** The source answered what it had answered before: no new object. */
    @JsonProperty("unchanged")
    UNCHANGED
  }
}
