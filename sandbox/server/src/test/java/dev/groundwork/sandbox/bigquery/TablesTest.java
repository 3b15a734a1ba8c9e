package dev.groundwork.sandbox.bigquery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.cloud.bigquery.Acl;
import com.google.cloud.bigquery.BigQuery;
import com.google.cloud.bigquery.BigQuery.DatasetDeleteOption;
import com.google.cloud.bigquery.BigQueryException;
import com.google.cloud.bigquery.Clustering;
import com.google.cloud.bigquery.CopyJobConfiguration;
import com.google.cloud.bigquery.Dataset;
import com.google.cloud.bigquery.DatasetInfo;
import com.google.cloud.bigquery.Field;
import com.google.cloud.bigquery.InsertAllRequest;
import com.google.cloud.bigquery.JobInfo;
import com.google.cloud.bigquery.Schema;
import com.google.cloud.bigquery.StandardSQLTypeName;
import com.google.cloud.bigquery.StandardTableDefinition;
import com.google.cloud.bigquery.Table;
import com.google.cloud.bigquery.TableId;
import com.google.cloud.bigquery.TableInfo;
import com.google.cloud.bigquery.TimePartitioning;
import com.google.cloud.bigquery.ViewDefinition;
import dev.groundwork.sandbox.testing.SandboxUnderTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Datasets and tables")
class TablesTest {
  @RegisterExtension static final SandboxUnderTest SANDBOX = SandboxUnderTest.withEngine();

  private static final BigQuery CLIENT = SANDBOX.bigQuery();
  private static final Warehouse WAREHOUSE = new Warehouse(CLIENT);
  private static final Schema EVENTS =
      Schema.of(
          Field.newBuilder("id", StandardSQLTypeName.INT64).setMode(Field.Mode.REQUIRED).build(),
          Field.newBuilder("seen", StandardSQLTypeName.TIMESTAMP).setMode(Field.Mode.NULLABLE).build());

  @BeforeAll
  static void fill() {
    WAREHOUSE.dataset("things");
  }

  private static Table create(String name) {
    return CLIENT.create(TableInfo.of(TableId.of("things", name), StandardTableDefinition.of(EVENTS)));
  }

  @Test
  void a_dataset_keeps_its_labels_access_and_location() {
    DatasetInfo info = DatasetInfo.newBuilder("kept").setLocation("EU").setLabels(Map.of("layer", "raw")).build();
    Dataset made = CLIENT.create(info);
    List<Acl> access = new ArrayList<>(made.getAcl());
    access.add(Acl.of(new Acl.User("loader@p.iam.gserviceaccount.com"), Acl.Role.READER));
    made.toBuilder().setAcl(access).setDescription("described").build().update();
    Dataset read = CLIENT.getDataset("kept");
    assertThat(read.getLocation()).isEqualTo("EU");
    assertThat(read.getLabels()).containsEntry("layer", "raw");
    assertThat(read.getDescription()).isEqualTo("described");
    assertThat(read.getAcl()).hasSize(access.size());
    assertThat(read.getEtag()).isNotEqualTo(made.getEtag());
  }

  @Test
  void a_dataset_with_tables_is_only_deleted_with_its_contents() {
    CLIENT.create(DatasetInfo.of("crowded"));
    WAREHOUSE.run("CREATE TABLE crowded.t (a INT64)");
    assertThat(catchThrowableOfType(BigQueryException.class, () -> CLIENT.delete("crowded")))
        .hasMessageContaining("Dataset groundwork-demo:crowded is still in use");
    assertThat(CLIENT.delete("crowded", DatasetDeleteOption.deleteContents())).isTrue();
    assertThat(CLIENT.getDataset("crowded")).isNull();
    assertThat(catchThrowableOfType(BigQueryException.class, () -> CLIENT.create(DatasetInfo.of("things"))).getCode())
        .isEqualTo(409);
  }

  @Test
  void a_table_keeps_its_schema_partitioning_and_clustering() {
    StandardTableDefinition definition =
        StandardTableDefinition.newBuilder()
            .setSchema(EVENTS)
            .setTimePartitioning(TimePartitioning.newBuilder(TimePartitioning.Type.DAY).setField("seen").build())
            .setClustering(Clustering.newBuilder().setFields(List.of("id")).build())
            .build();
    CLIENT.create(TableInfo.newBuilder(TableId.of("things", "events"), definition).setDescription("d").build());
    Table read = CLIENT.getTable("things", "events");
    StandardTableDefinition kept = read.getDefinition();
    assertThat(kept.getSchema()).isEqualTo(EVENTS);
    assertThat(kept.getTimePartitioning().getField()).isEqualTo("seen");
    assertThat(kept.getClustering().getFields()).containsExactly("id");
    assertThat(read.getNumRows().longValue()).isZero();
  }

  @Test
  void a_schema_may_grow_but_not_shrink() {
    Table table = create("growing");
    List<Field> wider = new ArrayList<>(EVENTS.getFields());
    wider.add(Field.of("note", StandardSQLTypeName.STRING));
    table.toBuilder().setDefinition(StandardTableDefinition.of(Schema.of(wider))).build().update();
    assertThat(CLIENT.getTable("things", "growing").getDefinition().getSchema().getFields()).hasSize(3);
    var narrower = table.toBuilder().setDefinition(StandardTableDefinition.of(Schema.of(wider.subList(0, 1)))).build();
    assertThat(catchThrowableOfType(BigQueryException.class, narrower::update))
        .hasMessageContaining("Provided Schema does not match Table groundwork-demo:things.growing");
  }

  @Test
  void streamed_rows_are_there_at_once_and_bad_ones_are_named() {
    create("streamed");
    TableId id = TableId.of("things", "streamed");
    var good = InsertAllRequest.newBuilder(id).addRow(Map.of("id", 1, "seen", "2020-01-01T00:00:00Z")).build();
    assertThat(CLIENT.insertAll(good).hasErrors()).isFalse();
    var bad = InsertAllRequest.newBuilder(id).addRow(Map.of("id", 2)).addRow(Map.of("id", "x")).build();
    var answer = CLIENT.insertAll(bad);
    assertThat(answer.getErrorsFor(1)).singleElement().satisfies(e -> assertThat(e.getReason()).isEqualTo("invalid"));
    assertThat(WAREHOUSE.rows("SELECT id, UNIX_SECONDS(seen) FROM things.streamed"))
        .containsExactly(List.of("1", "1577836800"));
    assertThat(CLIENT.listTableData(id).iterateAll()).hasSize(1);
  }

  @Test
  void a_view_made_by_the_client_has_columns_and_is_checked() {
    WAREHOUSE.run("CREATE TABLE things.base AS SELECT 1 AS a, 'x' AS b");
    CLIENT.create(TableInfo.of(TableId.of("things", "view"), ViewDefinition.of("SELECT b FROM things.base")));
    assertThat(CLIENT.getTable("things", "view").getDefinition().getSchema().getFields())
        .extracting(Field::getName)
        .containsExactly("b");
    assertThat(WAREHOUSE.rows("SELECT * FROM things.view")).containsExactly(List.of("x"));
    var wrong = TableInfo.of(TableId.of("things", "wrong"), ViewDefinition.of("SELECT z FROM things.base"));
    assertThat(catchThrowableOfType(BigQueryException.class, () -> CLIENT.create(wrong)).getCode()).isEqualTo(400);
  }

  @Test
  void a_copy_goes_on_when_its_source_is_gone() throws Exception {
    WAREHOUSE.run("CREATE TABLE things.original AS SELECT 7 AS n");
    var copy = CopyJobConfiguration.of(TableId.of("things", "copied"), TableId.of("things", "original"));
    assertThat(CLIENT.create(JobInfo.of(copy)).waitFor().getStatus().getError()).isNull();
    WAREHOUSE.run(
        "CREATE TABLE things.cloned CLONE things.original",
        "CREATE TABLE things.second COPY things.original",
        "CREATE TABLE things.shaped LIKE things.original",
        "DROP TABLE things.original");
    assertThat(WAREHOUSE.rows("SELECT c.n + d.n + s.n FROM things.copied c, things.cloned d, things.second s"))
        .containsExactly(List.of("21"));
    assertThat(WAREHOUSE.rows("SELECT COUNT(n) FROM things.shaped")).containsExactly(List.of("0"));
  }

  @Test
  void a_view_follows_its_table_to_new_columns() {
    WAREHOUSE.run(
        "CREATE TABLE things.followed AS SELECT 1 AS a",
        "CREATE VIEW things.follower AS SELECT * FROM things.followed",
        "ALTER TABLE things.followed ADD COLUMN b STRING",
        "INSERT things.followed VALUES (2, 'new')",
        "CREATE TABLE things.taken AS SELECT b FROM things.follower WHERE a = 2");
    assertThat(WAREHOUSE.rows("SELECT b FROM things.taken")).containsExactly(List.of("new"));
  }

  @Test
  void columns_are_added_renamed_and_dropped_without_losing_rows() {
    WAREHOUSE.run(
        "CREATE TABLE things.altered AS SELECT 1 AS a, 'x' AS b",
        "ALTER TABLE things.altered ADD COLUMN c FLOAT64",
        "ALTER TABLE things.altered RENAME COLUMN b TO bb",
        "ALTER TABLE things.altered DROP COLUMN a",
        "ALTER TABLE things.altered RENAME TO altered_again");
    assertThat(WAREHOUSE.rows("SELECT bb, c FROM things.altered_again")).containsExactly(List.of("x", "NULL"));
  }

  @Test
  void a_table_is_gone_after_its_expiration() {
    WAREHOUSE.run(
        "CREATE TABLE things.short OPTIONS(expiration_timestamp=TIMESTAMP_ADD(CURRENT_TIMESTAMP(), INTERVAL 2 DAY))"
            + " AS SELECT 1 AS a");
    assertThat(CLIENT.getTable("things", "short")).isNotNull();
    SANDBOX.http().post("/_sandbox/clock", "{\"advance\":\"P3D\"}");
    assertThat(CLIENT.getTable("things", "short")).isNull();
  }

  @Test
  void a_table_is_not_replaced_by_a_view_unasked() {
    WAREHOUSE.run("CREATE TABLE things.solid AS SELECT 1 AS a");
    assertThat(WAREHOUSE.refusal("CREATE OR REPLACE VIEW things.solid AS SELECT 1 AS a"))
        .hasMessageContaining("is not allowed for this operation because it is currently a TABLE");
    assertThat(WAREHOUSE.refusal("CREATE TABLE things.solid AS SELECT 1 AS a").getCode()).isEqualTo(409);
    assertThat(WAREHOUSE.refusal("DROP VIEW things.solid")).isNotNull();
  }
}
