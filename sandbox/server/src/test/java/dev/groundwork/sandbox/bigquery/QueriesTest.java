package dev.groundwork.sandbox.bigquery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.cloud.bigquery.BigQuery;
import com.google.cloud.bigquery.BigQueryException;
import com.google.cloud.bigquery.FieldValueList;
import com.google.cloud.bigquery.JobId;
import com.google.cloud.bigquery.JobInfo;
import com.google.cloud.bigquery.JobStatistics.QueryStatistics;
import com.google.cloud.bigquery.QueryJobConfiguration;
import com.google.cloud.bigquery.QueryParameterValue;
import com.google.cloud.bigquery.TableId;
import dev.groundwork.sandbox.testing.SandboxUnderTest;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Queries")
class QueriesTest {
  @RegisterExtension static final SandboxUnderTest SANDBOX = SandboxUnderTest.withEngine();

  private static final BigQuery CLIENT = SANDBOX.bigQuery();
  private static final Warehouse WAREHOUSE = new Warehouse(CLIENT);

  @BeforeAll
  static void fill() {
    WAREHOUSE
        .dataset("shop")
        .run(
            "CREATE TABLE shop.fruits (id INT64, name STRING) AS SELECT 1, 'apple' UNION ALL SELECT 2, 'pear'",
            "CREATE VIEW shop.names AS SELECT name FROM shop.fruits");
  }

  @Test
  void every_type_comes_back_as_the_client_expects_it() throws Exception {
    FieldValueList row =
        CLIENT
            .query(
                QueryJobConfiguration.of(
                    "SELECT 7 AS i, 1.5 AS f, TRUE AS b, 'é' AS s, b'ab' AS y, DATE '2020-02-03' AS d,"
                        + " TIMESTAMP '2020-01-01 00:00:00.5' AS t, DATETIME '2020-01-01 01:02:03.5' AS dt,"
                        + " NUMERIC '1.50' AS n, [1, 2] AS a, STRUCT(1 AS x, ['q'] AS z) AS st,"
                        + " CAST(NULL AS INT64) AS e"))
            .iterateAll()
            .iterator()
            .next();
    assertThat(row.get("i").getLongValue()).isEqualTo(7);
    assertThat(row.get("f").getDoubleValue()).isEqualTo(1.5);
    assertThat(row.get("b").getBooleanValue()).isTrue();
    assertThat(row.get("s").getStringValue()).isEqualTo("é");
    assertThat(row.get("y").getBytesValue()).isEqualTo("ab".getBytes());
    assertThat(row.get("d").getStringValue()).isEqualTo("2020-02-03");
    assertThat(row.get("t").getTimestampValue()).isEqualTo(1_577_836_800_500_000L);
    assertThat(row.get("dt").getStringValue()).isEqualTo("2020-01-01T01:02:03.500000");
    assertThat(row.get("n").getNumericValue()).isEqualByComparingTo(new BigDecimal("1.5"));
    assertThat(row.get("a").getRepeatedValue()).extracting(v -> v.getLongValue()).containsExactly(1L, 2L);
    assertThat(row.get("st").getRecordValue().get("x").getLongValue()).isEqualTo(1);
    assertThat(row.get("e").isNull()).isTrue();
  }

  @Test
  void parameters_are_taken_by_name_and_by_place() throws Exception {
    var named =
        QueryJobConfiguration.newBuilder("SELECT name FROM shop.fruits WHERE id = @id")
            .addNamedParameter("id", QueryParameterValue.int64(2))
            .build();
    assertThat(CLIENT.query(named).iterateAll()).extracting(r -> r.get(0).getStringValue()).containsExactly("pear");
    var positional =
        QueryJobConfiguration.newBuilder("SELECT ? + 1, ARRAY_LENGTH(?)")
            .addPositionalParameter(QueryParameterValue.int64(2))
            .addPositionalParameter(QueryParameterValue.array(new String[] {"a", "b"}, String.class))
            .build();
    FieldValueList row = CLIENT.query(positional).iterateAll().iterator().next();
    assertThat(row.get(0).getLongValue()).isEqualTo(3);
    assertThat(row.get(1).getLongValue()).isEqualTo(2);
  }

  @Test
  void errors_are_400_or_404_and_say_where() {
    assertThat(WAREHOUSE.refusal("SELECT nam FROM shop.fruits"))
        .satisfies(e -> assertThat(e.getCode()).isEqualTo(400))
        .satisfies(e -> assertThat(e.getError().getReason()).isEqualTo("invalidQuery"))
        .hasMessageContaining("Unrecognized name: nam; Did you mean name? at [1:8]");
    assertThat(WAREHOUSE.refusal("SELECT * FROM shop.nuts"))
        .satisfies(e -> assertThat(e.getCode()).isEqualTo(404))
        .hasMessageContaining("Not found: Table groundwork-demo:shop.nuts was not found in location EU");
    assertThat(WAREHOUSE.refusal("SELECT * FROM nuts")).hasMessageContaining("must be qualified with a dataset");
  }

  @Test
  void legacy_sql_is_refused_by_name() {
    var legacy = QueryJobConfiguration.newBuilder("SELECT 1").setUseLegacySql(true).build();
    BigQueryException refusal = catchThrowableOfType(BigQueryException.class, () -> CLIENT.query(legacy));
    assertThat(refusal).hasMessageContaining("The sandbox does not emulate legacy SQL");
    assertThat(refusal.getCode()).isEqualTo(501);
  }

  @Test
  void a_dry_run_tells_the_columns_and_runs_nothing() {
    var dry = QueryJobConfiguration.newBuilder("SELECT id FROM shop.fruits").setDryRun(true).build();
    QueryStatistics statistics = CLIENT.create(JobInfo.of(dry)).getStatistics();
    assertThat(statistics.getSchema().getFields()).extracting(f -> f.getName()).containsExactly("id");
    var wrong = QueryJobConfiguration.newBuilder("SELECT ID_ FROM shop.fruits").setDryRun(true).build();
    assertThat(catchThrowableOfType(BigQueryException.class, () -> CLIENT.create(JobInfo.of(wrong))).getCode())
        .isEqualTo(400);
  }

  @Test
  void results_come_in_pages_of_the_size_asked_for() throws Exception {
    var query = QueryJobConfiguration.of("SELECT x FROM UNNEST(GENERATE_ARRAY(1, 2500)) AS x ORDER BY x");
    var job = CLIENT.create(JobInfo.of(query)).waitFor();
    var page = job.getQueryResults(BigQuery.QueryResultsOption.pageSize(1000));
    assertThat(page.getTotalRows()).isEqualTo(2500);
    assertThat(page.getValues()).hasSize(1000);
    assertThat(page.getNextPage().getValues().iterator().next().get(0).getLongValue()).isEqualTo(1001);
    assertThat(page.iterateAll()).hasSize(2500);
    String results = "/bigquery/v2/projects/groundwork-demo/queries/" + job.getJobId().getJob();
    var last = SANDBOX.http().get(results + "?maxResults=1000&pageToken=2000").body();
    assertThat(last.get("rows")).hasSize(500);
    assertThat(last.at("/rows/499/f/0/v").asText()).isEqualTo("2500");
    assertThat(last.has("pageToken")).isFalse();
    assertThat(SANDBOX.http().get(results + "?maxResults=0").body().has("rows")).isFalse();
  }

  @Test
  void rows_go_to_a_destination_that_the_client_names() throws Exception {
    var query =
        QueryJobConfiguration.newBuilder("SELECT name FROM shop.fruits")
            .setDestinationTable(TableId.of("shop", "copied_names"))
            .build();
    CLIENT.query(query);
    assertThat(WAREHOUSE.rows("SELECT COUNT(*) FROM shop.copied_names")).containsExactly(List.of("2"));
    assertThat(catchThrowableOfType(BigQueryException.class, () -> CLIENT.query(query)))
        .hasMessageContaining("Already Exists: Table groundwork-demo:shop.copied_names");
  }

  @Test
  void a_job_may_be_named_by_the_client_but_only_once() throws Exception {
    JobId id = JobId.newBuilder().setJob("chosen").setLocation("EU").build();
    JobInfo info = JobInfo.newBuilder(QueryJobConfiguration.of("SELECT 1")).setJobId(id).build();
    assertThat(CLIENT.create(info).waitFor().getStatus().getError()).isNull();
    assertThat(
            SANDBOX
                .http()
                .post(
                    "/bigquery/v2/projects/groundwork-demo/jobs",
                    "{\"jobReference\":{\"jobId\":\"chosen\"},\"configuration\":{\"query\":{\"query\":\"SELECT 1\"}}}")
                .status())
        .isEqualTo(409);
  }

  @Test
  void scripts_keep_variables_and_temporary_tables_between_statements() {
    assertThat(
            WAREHOUSE.rows(
                """
                DECLARE total INT64 DEFAULT 0;
                DECLARE i INT64 DEFAULT 1;
                WHILE TRUE DO
                  SET total = total + i;
                  SET i = i + 1;
                  IF i > 2 THEN BREAK; END IF;
                END WHILE;
                REPEAT SET total = total + 3; UNTIL total >= 6 END REPEAT;
                IF total = 6 THEN
                  CREATE TEMP TABLE found AS SELECT total AS n;
                ELSE
                  CREATE TEMP TABLE found AS SELECT -1 AS n;
                END IF;
                SELECT n FROM found;
                """))
        .containsExactly(List.of("6"));
    assertThat(WAREHOUSE.refusal("SELECT * FROM found")).isNotNull();
  }

  @Test
  void changes_tell_how_many_rows_they_touched() throws Exception {
    WAREHOUSE.run("CREATE OR REPLACE TABLE shop.counted AS SELECT * FROM UNNEST([1, 2, 3]) AS n");
    var job = CLIENT.create(JobInfo.of(QueryJobConfiguration.of("DELETE shop.counted WHERE n > 1"))).waitFor();
    QueryStatistics statistics = job.getStatistics();
    assertThat(statistics.getNumDmlAffectedRows()).isEqualTo(2);
    assertThat(statistics.getDmlStats().getDeletedRowCount()).isEqualTo(2);
    assertThat(WAREHOUSE.rows("SELECT n FROM shop.counted")).containsExactly(List.of("1"));
  }

  @Test
  void the_schema_describes_itself() {
    assertThat(
            WAREHOUSE.rows(
                "SELECT column_name, data_type FROM shop.INFORMATION_SCHEMA.COLUMNS WHERE table_name = 'fruits'"
                    + " ORDER BY ordinal_position"))
        .containsExactly(List.of("id", "INT64"), List.of("name", "STRING"));
    assertThat(
            WAREHOUSE.rows(
                "SELECT table_type FROM `groundwork-demo`.shop.INFORMATION_SCHEMA.TABLES WHERE table_name = 'names'"))
        .containsExactly(List.of("VIEW"));
    assertThat(WAREHOUSE.rows("SELECT view_definition FROM shop.INFORMATION_SCHEMA.VIEWS"))
        .containsExactly(List.of("SELECT name FROM shop.fruits"));
    assertThat(WAREHOUSE.rows("SELECT row_count FROM shop.__TABLES__ WHERE table_id = 'fruits'"))
        .containsExactly(List.of("2"));
    assertThat(WAREHOUSE.refusal("SELECT * FROM shop.INFORMATION_SCHEMA.ROUTINES"))
        .hasMessageContaining("The sandbox does not emulate INFORMATION_SCHEMA.ROUTINES");
  }
}
