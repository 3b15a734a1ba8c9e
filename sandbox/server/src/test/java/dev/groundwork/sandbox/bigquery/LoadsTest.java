package dev.groundwork.sandbox.bigquery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.cloud.bigquery.BigQuery;
import com.google.cloud.bigquery.BigQueryError;
import com.google.cloud.bigquery.CsvOptions;
import com.google.cloud.bigquery.Field;
import com.google.cloud.bigquery.FormatOptions;
import com.google.cloud.bigquery.Job;
import com.google.cloud.bigquery.JobInfo;
import com.google.cloud.bigquery.JobInfo.WriteDisposition;
import com.google.cloud.bigquery.LoadJobConfiguration;
import com.google.cloud.bigquery.Schema;
import com.google.cloud.bigquery.StandardSQLTypeName;
import com.google.cloud.bigquery.TableId;
import com.google.cloud.bigquery.WriteChannelConfiguration;
import com.google.cloud.storage.BlobInfo;
import com.google.cloud.storage.BucketInfo;
import dev.groundwork.sandbox.testing.SandboxUnderTest;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Loads")
class LoadsTest {
  @RegisterExtension static final SandboxUnderTest SANDBOX = SandboxUnderTest.withEngine();

  private static final BigQuery CLIENT = SANDBOX.bigQuery();
  private static final Warehouse WAREHOUSE = new Warehouse(CLIENT);
  private static final Schema SCHEMA =
      Schema.of(Field.of("id", StandardSQLTypeName.INT64), Field.of("name", StandardSQLTypeName.STRING));

  @BeforeAll
  static void fill() {
    WAREHOUSE.dataset("raw");
    SANDBOX.storage().create(BucketInfo.of("landing-for-loads"));
  }

  private static Job upload(String table, FormatOptions format, String text, WriteDisposition write) throws Exception {
    var configuration =
        WriteChannelConfiguration.newBuilder(TableId.of("raw", table), format)
            .setSchema(SCHEMA)
            .setWriteDisposition(write)
            .build();
    var channel = CLIENT.writer(configuration);
    try (channel) {
      channel.write(ByteBuffer.wrap(text.getBytes(UTF_8)));
    }
    return WAREHOUSE.finished(channel.getJob());
  }

  private static Job load(String table, String uri, boolean detect) throws Exception {
    var configuration =
        LoadJobConfiguration.newBuilder(TableId.of("raw", table), uri, FormatOptions.json())
            .setSchema(detect ? null : SCHEMA)
            .setAutodetect(detect)
            .build();
    return WAREHOUSE.finished(CLIENT.create(JobInfo.of(configuration)));
  }

  private static void land(String name, String text) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(UTF_8));
    }
    SANDBOX.storage().create(BlobInfo.newBuilder("landing-for-loads", name).build(), bytes.toByteArray());
  }

  private static BigQueryError error(Job job) {
    return job.getStatus().getError();
  }

  @Test
  void csv_knows_quotes_line_ends_and_the_empty_text() throws Exception {
    String csv = "id,name\r\n1,\"a \"\"q\"\", \nb\"\r\n2,\r\n3,\"\"\r\n";
    FormatOptions format = CsvOptions.newBuilder().setSkipLeadingRows(1).build();
    assertThat(error(upload("csv", format, csv, WriteDisposition.WRITE_TRUNCATE))).isNull();
    assertThat(WAREHOUSE.rows("SELECT * FROM raw.csv ORDER BY id"))
        .containsExactly(List.of("1", "a \"q\", \nb"), List.of("2", "NULL"), List.of("3", ""));
  }

  @Test
  void appending_adds_and_truncating_replaces() throws Exception {
    upload("modes", FormatOptions.json(), "{\"id\":1}\n", WriteDisposition.WRITE_APPEND);
    upload("modes", FormatOptions.json(), "{\"id\":2}\n", WriteDisposition.WRITE_APPEND);
    assertThat(WAREHOUSE.rows("SELECT id FROM raw.modes")).containsExactly(List.of("1"), List.of("2"));
    upload("modes", FormatOptions.json(), "{\"id\":3}\n", WriteDisposition.WRITE_TRUNCATE);
    assertThat(WAREHOUSE.rows("SELECT id FROM raw.modes")).containsExactly(List.of("3"));
    assertThat(error(upload("modes", FormatOptions.json(), "{\"id\":4}\n", WriteDisposition.WRITE_EMPTY)))
        .satisfies(e -> assertThat(e.getReason()).isEqualTo("duplicate"));
  }

  @Test
  void a_load_with_one_bad_record_leaves_the_table_as_it_was() throws Exception {
    upload("strict", FormatOptions.json(), "{\"id\":1}\n", WriteDisposition.WRITE_TRUNCATE);
    Job job = upload("strict", FormatOptions.json(), "{\"id\":2}\n{\"id\":\"x\"}\n", WriteDisposition.WRITE_TRUNCATE);
    assertThat(error(job).getReason()).isEqualTo("invalid");
    assertThat(error(job).getMessage()).contains("Could not parse 'x' as INT64 for field id").contains("Record 2");
    Job unknown = upload("strict", FormatOptions.json(), "{\"other\":1}\n", WriteDisposition.WRITE_APPEND);
    assertThat(error(unknown).getMessage()).contains("No such field: other.");
    assertThat(WAREHOUSE.rows("SELECT id FROM raw.strict")).containsExactly(List.of("1"));
  }

  @Test
  void gzipped_objects_that_match_a_pattern_are_loaded_from_a_bucket() throws Exception {
    land("posts/run=1/part-00000.ndjson.gz", "{\"id\":1,\"name\":\"a\"}\n{\"id\":2,\"name\":\"b\"}\n");
    land("posts/run=2/part-00000.ndjson.gz", "{\"id\":3,\"name\":\"c\"}\n");
    land("posts/run=2/other.txt", "no rows");
    assertThat(error(load("posts", "gs://landing-for-loads/posts/*.ndjson.gz", false))).isNull();
    assertThat(WAREHOUSE.rows("SELECT COUNT(*), MAX(name) FROM raw.posts")).containsExactly(List.of("3", "c"));
  }

  @Test
  void a_missing_object_fails_the_job_by_name() throws Exception {
    assertThat(error(load("nothing", "gs://landing-for-loads/none/*.gz", false)).getMessage())
        .contains("Not found: URI gs://landing-for-loads/none/*.gz");
    assertThat(CLIENT.getTable("raw", "nothing")).isNull();
  }

  @Test
  void a_schema_is_detected_from_json() throws Exception {
    String first = "{\"n\":1,\"seen\":\"2020-01-01T00:00:00Z\",\"deep\":{\"xs\":[1,2]}}\n";
    land("detect/a.gz", first + "{\"n\":1.5,\"ok\":true}\n");
    assertThat(error(load("detected", "gs://landing-for-loads/detect/a.gz", true))).isNull();
    assertThat(WAREHOUSE.rows("SELECT n, ok, ARRAY_LENGTH(deep.xs), UNIX_SECONDS(seen) FROM raw.detected ORDER BY n"))
        .containsExactly(List.of("1.0", "NULL", "2", "1577836800"), List.of("1.5", "true", "NULL", "NULL"));
  }
}
