package dev.groundwork.stacks.fivetran;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.groundwork.stacks.fivetran.ConfigField.Choice;
import dev.groundwork.stacks.fivetran.ConfigField.Pattern;
import dev.groundwork.stacks.fivetran.ConfigField.Rows;
import dev.groundwork.stacks.fivetran.ConfigField.Text;
import dev.groundwork.stacks.fivetran.ConfigField.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the config of a service may hold. The provider takes config as JSON text and looks at nothing in it: a misspelt
 * field would reach Fivetran in the middle of an apply, and a connection is then half made.
 *
 * @param service as Fivetran's API names it
 * @param fields what may be set, by name
 * @param required what must be
 */
public record ConnectionConfig(String service, Map<String, ConfigField> fields, Set<String> required) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Cloud Storage. Neither keys of a service account nor passwords of files: they would stand in the state.
   *
   * @see <a href="https://fivetran.com/docs/connectors/files/google-cloud-storage/api-configuration">its fields</a>
   */
  public static final ConnectionConfig GCS =
      new ConnectionConfig(
          "gcs",
          Map.ofEntries(
              Map.entry("schema", new Text()),
              Map.entry("auth_type", new Choice("FIVETRAN_SERVICE_ACCOUNT")),
              Map.entry("bucket", new Text()),
              Map.entry("prefix", new Text()),
              Map.entry("file_mapping_method", new Choice("DEFINE_PER_TABLE")),
              Map.entry("files", new Rows("table_name", Map.of("table_name", new Text(), "file_pattern", new Pattern()))),
              Map.entry("file_type", new Choice("infer", "csv", "tsv", "json", "jsonl", "avro", "parquet", "xml", "log")),
              Map.entry("json_delivery_mode", new Choice("Packed", "Unpacked")),
              Map.entry("compression", new Choice("infer", "gzip", "zip", "tar_gz", "tar", "uncompressed")),
              Map.entry("on_error", new Choice("fail", "skip")),
              Map.entry(
                  "append_file_option", new Choice("upsert_file", "append_file", "upsert_file_with_primary_keys")),
              Map.entry("delimiter", new Text()),
              Map.entry("empty_header", new Truth())),
          Set.of("auth_type", "bucket", "prefix", "file_mapping_method", "files"));

  public ConnectionConfig {
    fields = Map.copyOf(fields);
    required = Set.copyOf(required);
  }

  /**
   * JSON text of a config.
   *
   * @throws IllegalArgumentException naming every field that is missing, unknown or holds what is not allowed
   */
  public String text(Map<String, ?> config) {
    List<String> problems = new ArrayList<>();
    for (String name : new TreeSet<>(required)) {
      if (!config.containsKey(name)) {
        problems.add("config.%s is missing; a connection of %s needs it".formatted(name, service));
      }
    }
    new TreeMap<>(config).forEach((name, value) -> check(name, value, problems));
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", problems));
    }
    try {
      return JSON.writeValueAsString(config);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("texts, truths and lists always become JSON", impossible);
    }
  }

  private void check(String name, Object value, List<String> problems) {
    ConfigField field = fields.get(name);
    if (field == null) {
      problems.add(
          "config.%s is no field of %s; allowed: %s"
              .formatted(name, service, String.join(", ", new TreeSet<>(fields.keySet()))));
    } else {
      field.check("config." + name, value, problems);
    }
  }
}
