package dev.groundwork.model;

import dev.groundwork.model.yaml.Key;
import java.util.Collections;
import java.util.LinkedHashMap;
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
    @Key(
            about = "names the raw table and the folder of its files",
            pattern = "[a-z][a-z0-9_]{0,39}",
            allowed = "1 to 40 lower-case letters, digits and underscores, a letter first",
            example = "posts")
        String name,
    @Key(
            about = "appended to the source's baseUrl",
            pattern = "/[^\\s?#]*",
            allowed = "a path that begins with a slash, without spaces, ? and #",
            example = "/posts")
        String path,
    @Key(about = "fields that identify a record, all in contract", min = 1, example = "[id]") List<String> key,
    @Key(about = "the record's fields and their types", min = 1, example = "{ id: integer }")
        Map<String, FieldType> contract,
    @Key(about = "fields that hold personal data, all in contract", otherwise = "[]") List<String> personalData) {
  public Endpoint {
    key = List.copyOf(key);
    contract = Collections.unmodifiableMap(new LinkedHashMap<>(contract));
    personalData = List.copyOf(personalData);
  }
}
