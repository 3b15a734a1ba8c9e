package dev.groundwork.sandbox.fivetran.gcs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.fivetran.FivetranError;
import dev.groundwork.sandbox.fivetran.Input;
import dev.groundwork.sandbox.state.Json;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/** The config fields of service {@code gcs}, from the vendor's API definition. */
public final class GcsFields {
  /** Fields that name the destination; fixed at creation and kept apart from the config. */
  public static final Set<String> SCHEMA = Set.of("schema", "table", "table_group_name");

  private static final Set<String> FILE_FIELDS =
      Set.of("file_pattern", "table_name", "archive_pattern", "selected_range");
  private static final List<String> FILE_TYPES =
      List.of("infer", "tsv", "xml", "csv", "spreadsheet", "json", "jsonl", "avro", "parquet", "log", "unstructured");
  private static final List<String> COMPRESSIONS =
      List.of("zip", "gz", "tar_gz", "tar", "infer", "gzip", "uncompressed", "bz2", "tar_bz2");

  private enum Kind {
    STRING,
    INTEGER,
    BOOLEAN
  }

  private record Field(String name, Kind kind, List<String> allowed) {
    static Field text(String name) {
      return new Field(name, Kind.STRING, List.of());
    }

    static Field choice(String name, List<String> allowed) {
      return new Field(name, Kind.STRING, allowed);
    }
  }

  private static final List<Field> FIELDS =
      List.of(
          Field.text("schema"),
          Field.text("table"),
          Field.text("table_group_name"),
          Field.text("bucket"),
          Field.text("prefix"),
          Field.text("pattern"),
          Field.choice("file_type", FILE_TYPES),
          Field.choice("compression", COMPRESSIONS),
          Field.choice("on_error", List.of("fail", "skip")),
          Field.choice("append_file_option", List.of("upsert_file_with_primary_keys", "upsert_file", "append_file")),
          Field.choice("auth_type", List.of("FIVETRAN_SERVICE_ACCOUNT", "CUSTOM_SERVICE_ACCOUNT")),
          Field.choice("json_delivery_mode", List.of("Packed", "Unpacked")),
          Field.choice("file_mapping_method", List.of("EXTRACT_TABLES", "DEFINE_PER_TABLE")),
          Field.text("extraction_pattern"),
          Field.text("archive_pattern"),
          Field.text("selected_range"),
          Field.text("delimiter"),
          Field.text("escape_char"),
          Field.choice("escape_char_options", List.of("CUSTOM_ESCAPE_CHAR", "DELIMITED_ONLY")),
          Field.text("line_separator"),
          Field.text("null_sequence"),
          Field.text("quote_char"),
          Field.text("secret_key"),
          Field.text("pgp_pass_phrase"),
          Field.text("pgp_secret_key"),
          Field.text("signer_public_key"),
          new Field("skip_before", Kind.INTEGER, List.of()),
          new Field("skip_after", Kind.INTEGER, List.of()),
          new Field("empty_header", Kind.BOOLEAN, List.of()),
          new Field("non_standard_escape_char", Kind.BOOLEAN, List.of()),
          new Field("quote_character_enabled", Kind.BOOLEAN, List.of()),
          new Field("use_pgp_encryption_options", Kind.BOOLEAN, List.of()));

  private GcsFields() {}

  /**
   * Checks what a request sets. Whether the configuration is complete is for the setup tests to say.
   *
   * @throws FivetranError 400 {@code InvalidInput} for an unknown field, a wrong type or a value that is not allowed
   */
  public static void check(Input config) {
    Set<String> names = FIELDS.stream().map(Field::name).collect(Collectors.toSet());
    names.add("files");
    config.allowOnly(names, "config.");
    for (Field field : FIELDS) {
      switch (field.kind()) {
        case STRING -> text(config, field);
        case INTEGER -> config.number(field.name());
        case BOOLEAN -> config.flag(field.name());
      }
    }
    for (String pattern : List.of("pattern", "archive_pattern", "extraction_pattern")) {
      config.text(pattern).ifPresent(text -> regex("config." + pattern, text));
    }
    files(config.body().path("files"));
  }

  private static void text(Input config, Field field) {
    if (field.allowed().isEmpty()) {
      config.text(field.name());
    } else {
      config.choice(field.name(), field.allowed());
    }
  }

  private static void files(JsonNode files) {
    if (!files.isMissingNode() && !files.isNull() && !files.isArray()) {
      throw FivetranError.invalid("Invalid value of field 'config.files'; expected a list of objects");
    }
    for (JsonNode file : files) {
      if (!(file instanceof ObjectNode object)) {
        throw FivetranError.invalid("Invalid value %s in 'config.files'; expected an object".formatted(file));
      }
      Input input = new Input(object);
      input.allowOnly(FILE_FIELDS, "config.files.");
      input.required("table_name");
      regex("config.files.file_pattern", input.required("file_pattern"));
    }
  }

  private static void regex(String field, String pattern) {
    try {
      Pattern.compile(pattern);
    } catch (PatternSyntaxException e) {
      throw FivetranError.invalid(
          "Invalid regular expression '%s' in '%s': %s".formatted(pattern, field, e.getDescription()));
    }
  }

  /** The connector type as {@code GET /metadata/connector-types/gcs} describes it. */
  public static ObjectNode metadata() {
    ObjectNode properties = Json.MAPPER.createObjectNode();
    FIELDS.forEach(field -> properties.set(field.name(), property(field)));
    ObjectNode items = Json.MAPPER.createObjectNode().put("type", "object");
    ObjectNode itemProperties = items.putObject("properties");
    FILE_FIELDS.stream()
        .sorted()
        .forEach(name -> itemProperties.putObject(name).put("type", "string").put("nullable", true));
    properties.putObject("files").put("type", "array").put("nullable", true).set("items", items);
    ObjectNode type = Json.MAPPER.createObjectNode();
    type.put("id", "gcs").put("name", "Google Cloud Storage").put("type", "File").put("connector_class", "standard");
    type.put("description", "Files of a Google Cloud Storage bucket").put("icon_url", "").put("link_to_docs", "");
    type.putArray("supported_features");
    ObjectNode config = type.putObject("config").put("type", "object");
    config.set("properties", properties);
    config.putArray("required").add("schema").add("bucket");
    type.putObject("auth").put("type", "object").putObject("properties");
    return type;
  }

  private static ObjectNode property(Field field) {
    ObjectNode property = Json.MAPPER.createObjectNode();
    property.put("type", field.kind().name().toLowerCase(Locale.ROOT));
    property.put("title", field.name()).put("description", "");
    property.put("readonly", false).put("immutable", SCHEMA.contains(field.name()));
    property.put("nullable", field.allowed().isEmpty() && !Set.of("schema", "bucket").contains(field.name()));
    property.put("fieldStatus", "general_availability");
    if (!field.allowed().isEmpty()) {
      ArrayNode values = property.putArray("enum");
      field.allowed().forEach(values::add);
    }
    if (Set.of("secret_key", "pgp_secret_key", "pgp_pass_phrase").contains(field.name())) {
      property.put("format", "password");
    }
    return property;
  }
}
