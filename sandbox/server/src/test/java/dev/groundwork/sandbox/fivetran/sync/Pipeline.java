package dev.groundwork.sandbox.fivetran.sync;

import static dev.groundwork.sandbox.fivetran.FivetranCalls.data;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.cloud.NoCredentials;
import com.google.cloud.bigquery.BigQuery;
import com.google.cloud.bigquery.BigQueryOptions;
import com.google.cloud.bigquery.DatasetInfo;
import com.google.cloud.bigquery.Field;
import com.google.cloud.bigquery.FieldValueList;
import com.google.cloud.bigquery.TableId;
import com.google.cloud.storage.BlobInfo;
import com.google.cloud.storage.BucketInfo;
import com.google.cloud.storage.Storage;
import com.google.cloud.storage.StorageOptions;
import dev.groundwork.sandbox.fivetran.FivetranCalls;
import dev.groundwork.sandbox.server.Sandbox;
import dev.groundwork.sandbox.server.SandboxSettings;
import dev.groundwork.sandbox.testing.Http;
import dev.groundwork.sandbox.testing.ServerProcess;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPOutputStream;

/** A sandbox with a bucket, a dataset, a group whose account holds the grants, and one connection. */
final class Pipeline implements AutoCloseable {
  static final String PROJECT = "pipeline-project";
  static final String BUCKET = "pipeline-landing";
  static final String DATASET = "raw_pipeline";

  private static final Path ENGINE = Path.of("../engine/target").toAbsolutePath().normalize();
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** A running sandbox, in this process or another. */
  private interface Server extends AutoCloseable {
    String base();

    void kill() throws Exception;
  }

  /** Starts a sandbox on the state of the one before. */
  private interface Starter {
    Server start();
  }

  private final Starter starter;
  private Server server;
  private final String group;
  private final String account;
  private String connection = "";

  private Pipeline(Starter starter) {
    this.starter = starter;
    server = starter.start();
    storage().create(BucketInfo.of(BUCKET));
    bigquery().create(DatasetInfo.of(DATASET));
    group = fivetran().group("pipeline");
    account =
        data(200, fivetran().get("/groups/" + group + "/service-account")).path("service_account").asText();
  }

  /** Grants given, destination and connection connected, files of {@code posts/} going to table posts. */
  static Pipeline connected(Path home, String config) {
    Pipeline pipeline = new Pipeline(() -> inThisProcess(home));
    pipeline.grantAll();
    pipeline.connect(config);
    return pipeline;
  }

  /** The same, in a process that can be killed. */
  static Pipeline inProcessOfItsOwn(Path home) {
    Pipeline pipeline = new Pipeline(() -> inAnotherProcess(home));
    pipeline.grantAll();
    pipeline.connect("");
    return pipeline;
  }

  /** Nothing granted, nothing connected. */
  static Pipeline bare(Path home) {
    return new Pipeline(() -> inThisProcess(home));
  }

  void grantAll() {
    grantBucket("roles/storage.objectViewer");
    grantProject("roles/bigquery.user");
    grantDataset("roles/bigquery.dataEditor");
  }

  void grantBucket(String role) {
    put("/storage/v1/b/" + BUCKET + "/iam", "{\"bindings\":[%s]}".formatted(binding(role)));
  }

  void grantProject(String role) {
    String path = "/cloudresourcemanager/v1/projects/%s:setIamPolicy".formatted(PROJECT);
    ok(http().post(path, "{\"policy\":{\"bindings\":[%s]}}".formatted(binding(role))));
  }

  void grantDataset(String role) {
    ok(
        http()
            .patch(
                "/bigquery/v2/projects/%s/datasets/%s".formatted(PROJECT, DATASET),
                "{\"access\":[{\"role\":\"%s\",\"userByEmail\":\"%s\"}]}".formatted(role, account)));
  }

  /** Makes destination and connection; extra config fields begin with a comma. */
  void connect(String config) {
    data(
        201,
        fivetran()
            .post(
                "/destinations",
                "{'group_id':'%s','service':'big_query','time_zone_offset':'0','config':{'project_id':'%s'}}"
                    .formatted(group, PROJECT)));
    JsonNode made =
        data(
            201,
            fivetran()
                .post(
                    "/connections",
                    """
                    {'service':'gcs','group_id':'%s','paused':true,
                     'config':{'schema':'%s','bucket':'%s','prefix':'src/',
                     'json_delivery_mode':'Unpacked','file_mapping_method':'DEFINE_PER_TABLE',
                     'files':[{'table_name':'posts','file_pattern':'posts/.*'}]%s}}
                    """
                        .formatted(group, DATASET, BUCKET, config)));
    connection = made.path("id").asText();
  }

  /** Lets the connection sync, but only when asked. */
  void unpause() {
    patch("{'paused':false,'schedule_type':'manual','run_setup_tests':false}");
  }

  JsonNode patch(String json) {
    return data(200, fivetran().patch("/connections/" + connection, json));
  }

  JsonNode test() {
    return data(200, fivetran().post("/connections/" + connection + "/test", "{}"));
  }

  /** Lands a gzip NDJSON file. */
  void land(String name, String... lines) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(String.join("\n", lines).replace('\'', '"').getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    storage().create(BlobInfo.newBuilder(BUCKET, "src/" + name).build(), bytes.toByteArray());
  }

  /** Syncs, waits for the end, and gives the connection as it is then. */
  JsonNode sync() {
    data(200, fivetran().post("/connections/" + connection + "/sync", "{'force':false}"));
    return awaitEnd();
  }

  /** The connection once nothing is syncing. */
  JsonNode awaitEnd() {
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end)) {
      JsonNode now = show();
      if (!now.path("status").path("sync_state").asText().equals("syncing")) {
        return now;
      }
      Thread.onSpinWait();
    }
    throw new AssertionError("still syncing after " + PATIENCE);
  }

  JsonNode show() {
    return data(200, fivetran().get("/connections/" + connection));
  }

  /** Rows of a table, each as its columns' values in the order asked for. */
  List<List<Object>> rows(String table, String... columns) {
    List<String> names = columnsOf(table).stream().map(Field::getName).toList();
    return StreamSupport.stream(
            bigquery().listTableData(TableId.of(PROJECT, DATASET, table)).iterateAll().spliterator(), false)
        .map(row -> List.of(columns).stream().map(column -> value(row, names.indexOf(column))).toList())
        .toList();
  }

  List<Field> columnsOf(String table) {
    return bigquery().getTable(TableId.of(PROJECT, DATASET, table)).getDefinition().getSchema().getFields();
  }

  List<String> tables() {
    return StreamSupport.stream(bigquery().listTables(DATASET).iterateAll().spliterator(), false)
        .map(table -> table.getTableId().getTable())
        .toList();
  }

  /** Ends the sandbox in mid-flight and starts another one on the same state. */
  void restart() throws Exception {
    server.close();
    server = starter.start();
  }

  /** As {@link #restart()}, without a chance to end anything. */
  void killAndRestart() throws Exception {
    server.kill();
    server = starter.start();
  }

  Http http() {
    return new Http(server.base());
  }

  FivetranCalls fivetran() {
    return new FivetranCalls(http());
  }

  String connection() {
    return connection;
  }

  String group() {
    return group;
  }

  void fault(String json) {
    ok(http().post("/_sandbox/faults", json.replace('\'', '"')));
  }

  void clearFaults() {
    ok(http().delete("/_sandbox/faults"));
  }

  Storage storage() {
    return StorageOptions.newBuilder()
        .setHost(server.base())
        .setProjectId(PROJECT)
        .setCredentials(NoCredentials.getInstance())
        .build()
        .getService();
  }

  BigQuery bigquery() {
    return BigQueryOptions.newBuilder()
        .setHost(server.base())
        .setProjectId(PROJECT)
        .setCredentials(NoCredentials.getInstance())
        .build()
        .getService();
  }

  @Override
  public void close() throws Exception {
    server.close();
  }

  private static Server inThisProcess(Path home) {
    Sandbox sandbox = Sandbox.start(new SandboxSettings(0, home, ENGINE, home.resolve("none"), PROJECT));
    return new Server() {
      @Override
      public String base() {
        return sandbox.base().toString();
      }

      @Override
      public void kill() {
        throw new UnsupportedOperationException("this process runs the test too");
      }

      @Override
      public void close() throws Exception {
        sandbox.close();
      }
    };
  }

  private static Server inAnotherProcess(Path home) {
    try {
      ServerProcess process = ServerProcess.start(home, ENGINE);
      return new Server() {
        @Override
        public String base() {
          return process.base();
        }

        @Override
        public void kill() throws Exception {
          process.kill();
        }

        @Override
        public void close() throws Exception {
          process.close();
        }
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String binding(String role) {
    return "{\"role\":\"%s\",\"members\":[\"serviceAccount:%s\"]}".formatted(role, account);
  }

  private void put(String path, String json) {
    ok(http().put(path, json));
  }

  private static void ok(Http.Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
  }

  private static Object value(FieldValueList row, int column) {
    return row.get(column).isNull() ? "null" : row.get(column).getValue();
  }
}
