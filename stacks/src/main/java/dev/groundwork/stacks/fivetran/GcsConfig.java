package dev.groundwork.stacks.fivetran;

import dev.groundwork.model.Names;
import dev.groundwork.model.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The config of a GCS connection, as JSON text.
 *
 * @see <a href="https://fivetran.com/docs/connectors/files/google-cloud-storage/api-configuration">its fields</a>
 */
record GcsConfig(Source source, Names names) {
  /** All of it, with the schema that is fixed at creation. */
  String forCreation() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("schema", names.rawDataset(source));
    fields.putAll(fields());
    return ConnectionConfig.GCS.text(fields);
  }

  /** What can change later. */
  String forUpdate() {
    return ConnectionConfig.GCS.text(fields());
  }

  private Map<String, Object> fields() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("auth_type", "FIVETRAN_SERVICE_ACCOUNT");
    fields.put("bucket", names.landingBucket());
    // Without it a connection reads every file of the bucket.
    fields.put("prefix", names.landingPrefix(source));
    fields.put("file_mapping_method", "DEFINE_PER_TABLE");
    fields.put("files", files());
    fields.put("file_type", "jsonl");
    // Packed, the default, would put each record into a single column.
    fields.put("json_delivery_mode", "Unpacked");
    fields.put("compression", "gzip");
    fields.put("on_error", "fail");
    // By file and line. Keys of our own cannot be declared here: the vendor takes them from the schema, after a reload.
    fields.put("append_file_option", "upsert_file");
    return fields;
  }

  private List<Map<String, String>> files() {
    return source.endpoints().stream()
        .map(
            endpoint -> {
              Map<String, String> file = new LinkedHashMap<>();
              file.put("table_name", endpoint.name());
              file.put("file_pattern", names.filePattern(endpoint));
              return file;
            })
        .toList();
  }

}
