package dev.groundwork.model;

import java.util.List;
import java.util.Map;

/**
 * One resource of a source: one folder in the landing bucket, one table in the raw dataset.
 *
 * @param name lower-case letters, digits and underscores; names the raw table
 * @param path appended to the source's base URL, begins with a slash
 * @param key fields that identify a record, at least one, each in {@code contract}
 * @param contract the fields a record has, as the source names them, in order
 * @param personalData fields that hold personal data, each in {@code contract}
 */
public record Endpoint(
    String name, String path, List<String> key, Map<String, FieldType> contract, List<String> personalData) {
  public Endpoint {
    key = List.copyOf(key);
    contract = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(contract));
    personalData = List.copyOf(personalData);
  }
}
