package dev.groundwork.operations.warehouse;

import static dev.groundwork.operations.ScriptedVendor.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.groundwork.operations.Declarations;
import dev.groundwork.operations.ScriptedVendor;
import dev.groundwork.operations.access.GoogleAccess;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Google's own client against a scripted BigQuery. */
@DisplayName("Counting rows in the warehouse")
class WarehouseCountsTest {
  private static final String DATASETS = "GET /bigquery/v2/projects/demo/datasets/";
  private static final String QUERY = "POST /bigquery/v2/projects/demo/queries";

  private static final Map<String, String> OBJECTS = Map.of("posts", "blog/posts/r1/it's.gz");

  private ScriptedVendor vendor;
  private WarehouseCounts counts;

  @BeforeEach
  void start() throws IOException {
    vendor = new ScriptedVendor();
    vendor.answersOtherwise(
        json(404, "{\"error\":{\"code\":404,\"message\":\"Not found\",\"errors\":[{\"reason\":\"notFound\"}]}}"));
    GoogleAccess access =
        GoogleAccess.of(Declarations.names().declaration().google(), Declarations.at(vendor.base()), Map.of());
    counts = WarehouseCounts.open(access, Declarations.names());
  }

  @AfterEach
  void stop() {
    vendor.close();
  }

  @Test
  void asks_one_question_for_all_tables_of_the_declaration() throws Exception {
    dataset("raw_blog", "posts", "fivetran_audit");
    vendor.answers(QUERY, rows("posts", "190", "100"));

    assertThat(counts.raw(Declarations.BLOG, OBJECTS)).containsExactly(Map.entry("posts", new RawRows(190, 100)));
    assertThat(lastBody())
        .contains("SELECT 'posts' AS name, COUNT(*) AS n, COUNTIF(ENDS_WITH('blog/posts/r1/it\\\\'s.gz', _file)) AS m")
        .doesNotContain("fivetran_audit");
  }

  @Test
  void leaves_out_a_table_that_does_not_exist() throws Exception {
    dataset("raw_blog");
    assertThat(counts.raw(Declarations.BLOG, OBJECTS)).isEmpty();
    assertThat(vendor.asked()).doesNotContain(QUERY);
  }

  @Test
  void finds_no_marts_without_their_dataset() throws Exception {
    assertThat(counts.marts()).isEmpty();
  }

  @Test
  void counts_every_mart() throws Exception {
    dataset("marts", "a", "b");
    vendor.answers(QUERY, rows("b", "2", "0", "a", "0", "0"));

    assertThat(counts.marts()).containsExactly(Map.entry("a", 0L), Map.entry("b", 2L));
    assertThat(lastBody()).contains("UNION ALL");
  }

  @Test
  void says_which_dataset_it_may_not_read() {
    vendor.answersOtherwise(
        json(403, "{\"error\":{\"code\":403,\"message\":\"Access Denied\",\"errors\":[{\"reason\":\"denied\"}]}}"));
    assertThatThrownBy(() -> counts.marts())
        .isInstanceOf(WarehouseException.class)
        .hasMessage("cannot list the tables of dataset marts: Access Denied");
  }

  /** The client compresses what it sends. */
  private String lastBody() throws IOException {
    byte[] body = vendor.requests().getLast().getBody().toByteArray();
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(body))) {
      return new String(gzip.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private void dataset(String name, String... tables) {
    String reference = "{\"projectId\":\"demo\",\"datasetId\":\"%s\"}".formatted(name);
    vendor.answers(DATASETS + name + "?prettyPrint=false", json(200, "{\"datasetReference\":" + reference + "}"));
    StringBuilder items = new StringBuilder();
    for (String table : tables) {
      items
          .append(items.isEmpty() ? "" : ",")
          .append("{\"type\":\"TABLE\",\"tableReference\":{\"projectId\":\"demo\",\"datasetId\":\"")
          .append(name).append("\",\"tableId\":\"").append(table).append("\"}}");
    }
    vendor.answers(
        DATASETS + name + "/tables?prettyPrint=false",
        json(200, "{\"tables\":[%s],\"totalItems\":%d}".formatted(items, tables.length)));
  }

  private static MockResponse rows(String... namesAndCounts) {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < namesAndCounts.length; i += 3) {
      rows.append(rows.isEmpty() ? "" : ",")
          .append("{\"f\":[{\"v\":\"%s\"},{\"v\":\"%s\"},{\"v\":\"%s\"}]}"
                  .formatted(namesAndCounts[i], namesAndCounts[i + 1], namesAndCounts[i + 2]));
    }
    return json(
        200,
        """
        {"jobComplete":true,"totalRows":"%d","jobReference":{"projectId":"demo","jobId":"j","location":"EU"},
         "schema":{"fields":[{"name":"name","type":"STRING"},{"name":"n","type":"INTEGER"},
          {"name":"m","type":"INTEGER"}]},"rows":[%s]}"""
            .formatted(namesAndCounts.length / 3, rows));
  }
}
