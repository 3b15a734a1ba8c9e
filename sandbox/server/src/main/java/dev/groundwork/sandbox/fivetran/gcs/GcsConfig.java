package dev.groundwork.sandbox.fivetran.gcs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.fivetran.account.Connection;
import dev.groundwork.sandbox.state.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A {@code gcs} connection's configuration as values. */
public record GcsConfig(Connection connection) {
  private static final Set<String> READABLE = Set.of("infer", "csv", "tsv", "json", "jsonl");
  private static final Set<String> UNPACKABLE = Set.of("infer", "gzip", "gz", "uncompressed");

  /** How rows of a file that was loaded before find their older selves. */
  public enum Mode {
    /** By {@code _file} and {@code _line}. */
    UPSERT_FILE,
    /** By the columns that the schema config marks as primary key. */
    UPSERT_KEYS,
    /** Not at all: a changed file's rows are added. */
    APPEND
  }

  /** The config's defaults, which answers show; unset keys of a new connection take them. */
  public static ObjectNode defaults() {
    ObjectNode config = Json.MAPPER.createObjectNode();
    config.putNull("prefix").putNull("pattern").put("file_type", "infer").put("compression", "infer");
    config.put("on_error", "fail").put("append_file_option", "upsert_file").putNull("null_sequence");
    config.putNull("delimiter").putNull("escape_char").put("skip_before", 0).put("skip_after", 0);
    config.put("empty_header", false).putNull("archive_pattern").put("auth_type", "FIVETRAN_SERVICE_ACCOUNT");
    config.put("use_pgp_encryption_options", false).put("non_standard_escape_char", false);
    config.put("quote_character_enabled", true).putArray("files");
    return config;
  }

  public String bucket() {
    return text("bucket").orElse("");
  }

  /** The folder that files are looked for in: empty, or ending in a slash. */
  public String folder() {
    String prefix = text("prefix").orElse("");
    return prefix.isEmpty() || prefix.endsWith("/") ? prefix : prefix + "/";
  }

  public String fileType() {
    return text("file_type").orElse("infer");
  }

  /** Whether files are gzip: yes, no, or as their bytes say. */
  public String compression() {
    return text("compression").orElse("infer");
  }

  public boolean skipsErrors() {
    return text("on_error").orElse("fail").equals("skip");
  }

  /** Whether JSON records land whole in the column {@code _data}, the vendor's default, or with a column per field. */
  public boolean packed() {
    return text("json_delivery_mode").orElse("Packed").equals("Packed");
  }

  public Mode mode() {
    return switch (text("append_file_option").orElse("upsert_file")) {
      case "upsert_file_with_primary_keys" -> Mode.UPSERT_KEYS;
      case "append_file" -> Mode.APPEND;
      default -> Mode.UPSERT_FILE;
    };
  }

  public Optional<String> text(String field) {
    return Optional.of(config().path(field).asText()).filter(text -> !text.isEmpty() && !config().path(field).isNull());
  }

  public int number(String field) {
    return config().path(field).asInt();
  }

  public boolean flag(String field) {
    return config().path(field).asBoolean();
  }

  /** Which files go to which table. Without any rule, the connection's own table takes everything. */
  public List<TableRule> tables() {
    if (text("file_mapping_method").orElse("").equals("EXTRACT_TABLES")) {
      return text("extraction_pattern").map(Pattern::compile).map(TableRule::extracting).stream().toList();
    }
    List<TableRule> rules = new ArrayList<>();
    for (JsonNode file : config().path("files")) {
      rules.add(TableRule.fixed(file.path("table_name").asText(), file.path("file_pattern").asText()));
    }
    int dot = connection.schema().indexOf('.');
    if (rules.isEmpty() && dot > 0) {
      rules.add(TableRule.fixed(connection.schema().substring(dot + 1), text("pattern").orElse(".*")));
    }
    return rules;
  }

  /** What the vendor could do with this configuration and the sandbox cannot. */
  public Optional<String> unsupported() {
    if (!READABLE.contains(fileType())) {
      return Optional.of("file_type " + fileType());
    }
    if (!UNPACKABLE.contains(compression())) {
      return Optional.of("compression " + compression());
    }
    if (flag("use_pgp_encryption_options")) {
      return Optional.of("PGP encryption");
    }
    if (text("archive_pattern").isPresent()) {
      return Optional.of("archives (archive_pattern)");
    }
    return text("line_separator").isPresent() ? Optional.of("line_separator") : Optional.empty();
  }

  private ObjectNode config() {
    return connection.config();
  }
}
