package dev.groundwork.sandbox.fivetran.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.fivetran.account.Connection;
import dev.groundwork.sandbox.fivetran.account.Progress;
import dev.groundwork.sandbox.fivetran.account.Settings;
import dev.groundwork.sandbox.fivetran.account.SetupState;
import dev.groundwork.sandbox.fivetran.gcs.GcsConfig;
import dev.groundwork.sandbox.state.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Files on their way to rows")
class SpoolTest {
  private static final Instant TIME = Instant.parse("2026-01-02T03:04:05Z");

  private static final String UNPACKED = "{'json_delivery_mode':'Unpacked'}";

  @TempDir Path folder;

  @Test
  void json_lines_get_columns_types_and_system_columns() throws Exception {
    try (Spool spool = spool(false)) {
      read(
          spool,
          UNPACKED,
          "a/posts.ndjson",
          "{\"userId\":1,\"ok\":true,\"geo\":{\"lat\":\"1\"},\"none\":null}\n\n{\"userId\":2,\"score\":1.5}\n");

      assertThat(spool.types())
          .containsExactly(
              entry("user_id", ColumnType.INT64),
              entry("ok", ColumnType.BOOL),
              entry("geo", ColumnType.STRING),
              entry("score", ColumnType.FLOAT64));
      assertThat(written(spool))
          .containsExactly(
              "{\"user_id\":1,\"ok\":true,\"geo\":\"{\\\"lat\\\":\\\"1\\\"}\",\"_file\":\"a/posts.ndjson\",\"_line\":0,"
                  + "\"_modified\":\"2026-01-02T03:04:05Z\",\"_fivetran_synced\":\"2026-01-02T03:04:05Z\"}",
              "{\"user_id\":2,\"score\":1.5,\"_file\":\"a/posts.ndjson\",\"_line\":2,"
                  + "\"_modified\":\"2026-01-02T03:04:05Z\",\"_fivetran_synced\":\"2026-01-02T03:04:05Z\"}");
    }
  }

  @Test
  void packed_records_stay_whole_in_one_column_which_is_the_default() throws Exception {
    try (Spool spool = spool(false)) {
      read(spool, "{}", "a.jsonl", "{\"userId\":1,\"geo\":{\"lat\":1.50}}\n");

      assertThat(spool.types()).containsExactly(entry("_data", ColumnType.STRING));
      assertThat(written(spool).getFirst())
          .startsWith("{\"_data\":\"{\\\"userId\\\":1,\\\"geo\\\":{\\\"lat\\\":1.50}}\"");
    }
  }

  @Test
  void values_that_disagree_widen_without_losing_digits() throws Exception {
    try (Spool spool = spool(false)) {
      read(
          spool,
          UNPACKED,
          "a.jsonl",
          "{\"n\":1,\"m\":1,\"b\":true,\"big\":9223372036854775808}\n{\"n\":0.5,\"m\":\"x\",\"b\":1,\"big\":2}\n");

      assertThat(spool.types())
          .containsExactly(
              entry("n", ColumnType.FLOAT64),
              entry("m", ColumnType.STRING),
              entry("b", ColumnType.STRING),
              entry("big", ColumnType.STRING));
      assertThat(written(spool).getFirst())
          .startsWith("{\"n\":1,\"m\":\"1\",\"b\":\"true\",\"big\":\"9223372036854775808\"");
    }
  }

  @Test
  void csv_takes_its_header_and_loses_nothing_to_types() throws Exception {
    try (Spool spool = spool(false)) {
      read(
          spool,
          "{'skip_before':1,'skip_after':1,'null_sequence':'NULL','quote_character_enabled':true}",
          "a.csv",
          "a comment\nid,Zip Code,note,price\n1,01234,\"x, y\",1.50\n2,99999,NULL,2\ntotal,2\n");

      assertThat(spool.types())
          .containsExactly(
              entry("id", ColumnType.INT64),
              entry("zip_code", ColumnType.STRING),
              entry("note", ColumnType.STRING),
              entry("price", ColumnType.FLOAT64));
      assertThat(written(spool)).hasSize(2).first().asString().startsWith(
          "{\"id\":1,\"zip_code\":\"01234\",\"note\":\"x, y\",\"price\":1.50");
    }
  }

  @Test
  void gzip_and_json_lists_are_told_by_their_bytes_and_names() throws Exception {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write("[{\"id\":1},{\"id\":2}]{\"id\":3}".getBytes(UTF_8));
    }
    try (Spool spool = spool(false)) {
      new FileFormat(config(UNPACKED))
          .read("a.json.gz", new ByteArrayInputStream(packed.toByteArray()), spool.sink("a.json.gz", TIME));

      assertThat(spool.rows()).isEqualTo(3);
    }
  }

  @Test
  void a_bad_line_fails_the_file_or_is_counted() throws Exception {
    String text = "{\"id\":1}\n{\"id\":\n[2]\n{\"userId\":1,\"user_id\":2}\n{\"id\":5}\n";
    try (Spool failing = spool(false)) {
      assertThatThrownBy(() -> read(failing, UNPACKED, "a.jsonl", text))
          .isInstanceOf(UnreadableFile.class)
          .hasMessageStartingWith("a.jsonl, line 1: ");
    }
    try (Spool skipping = spool(true)) {
      read(skipping, UNPACKED, "a.jsonl", text);

      assertThat(skipping.rows()).isEqualTo(2);
      assertThat(skipping.skipped()).isEqualTo(3);
      assertThat(skipping.firstSkipped()).contains("a.jsonl, line 1");
    }
  }

  private Spool spool(boolean skipErrors) throws IOException {
    return new Spool(folder, skipErrors, _ -> true);
  }

  private static void read(Spool spool, String config, String name, String text) throws Exception {
    new FileFormat(config(config)).read(name, new ByteArrayInputStream(text.getBytes(UTF_8)), spool.sink(name, TIME));
  }

  private static List<String> written(Spool spool) throws IOException {
    return Files.readAllLines(spool.write(Map.copyOf(spool.types()), TIME, ""));
  }

  private static GcsConfig config(String json) throws IOException {
    ObjectNode config = (ObjectNode) Json.MAPPER.readTree(json.replace('\'', '"'));
    return new GcsConfig(
        new Connection(
            "c", "g", "gcs", "s", TIME, Settings.defaults(), config, SetupState.CONNECTED, Progress.none()));
  }
}
