package dev.groundwork.ingestion.contract;

import com.fasterxml.jackson.core.JsonToken;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The top-level fields that records really had, with their types, and which of them the contract does not know. */
public final class SeenSchema {
  /** A source that makes field names out of data must not fill the memory with them. */
  static final int MOST_FIELDS = 1000;

  private static final String FURTHER = "...";

  private final Set<String> declared;
  private final SortedMap<String, Set<String>> types = new TreeMap<>();
  private final SortedMap<String, Long> unknown = new TreeMap<>();

  SeenSchema(Set<String> declared) {
    this.declared = declared;
  }

  void add(Map<String, JsonToken> fields) {
    fields.forEach(
        (name, token) -> {
          if (!declared.contains(name)) {
            boolean known = unknown.containsKey(name) || unknown.size() < MOST_FIELDS;
            unknown.merge(known ? name : FURTHER, 1L, Long::sum);
          }
          if (token != JsonToken.VALUE_NULL && (types.containsKey(name) || types.size() < MOST_FIELDS)) {
            types.computeIfAbsent(name, _ -> new TreeSet<>()).add(FieldRule.nameOf(token));
          }
        });
  }

  /** Fields that the contract does not know, each with the number of records that had it. */
  public SortedMap<String, Long> unknownFields() {
    return unknown;
  }

  /** SHA-256 over the fields and their types, in hexadecimal: it changes if and only if one of them does. */
  public String fingerprint() {
    return HexFormat.of().formatHex(Digests.sha256().digest(types.toString().getBytes(StandardCharsets.UTF_8)));
  }
}
