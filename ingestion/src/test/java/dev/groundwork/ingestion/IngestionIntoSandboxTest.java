package dev.groundwork.ingestion;

import static dev.groundwork.ingestion.ScriptedSource.cutOff;
import static dev.groundwork.ingestion.ScriptedSource.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.cloud.NoCredentials;
import com.google.cloud.storage.Blob;
import com.google.cloud.storage.BlobId;
import com.google.cloud.storage.BucketInfo;
import com.google.cloud.storage.Storage;
import com.google.cloud.storage.StorageOptions;
import dev.groundwork.ingestion.manifest.EndpointManifest;
import dev.groundwork.ingestion.manifest.EndpointManifest.Status;
import dev.groundwork.ingestion.manifest.RunManifest;
import dev.groundwork.model.Endpoints;
import dev.groundwork.sandbox.junit.SandboxExtension;
import dev.groundwork.sandbox.server.Sandbox;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Everything real but the source: Google's own client, and the sandbox's Cloud Storage. */
@ExtendWith(SandboxExtension.class)
@DisplayName("Ingestion into the sandbox's bucket")
class IngestionIntoSandboxTest {
  private static final String USERS = "[{\"id\":7,\"address\":{\"city\":\"Gwenborough\"}}]";
  private static final int MANY = 60_000;

  private final Sandbox sandbox;
  private final Storage google;
  private ScriptedSource source;
  private Ingestion ingestion;

  IngestionIntoSandboxTest(Sandbox sandbox) {
    this.sandbox = sandbox;
    this.google =
        StorageOptions.http()
            .setProjectId("demo-project")
            .setHost(sandbox.base().toString())
            .setCredentials(NoCredentials.getInstance())
            .build()
            .getService();
  }

  @BeforeEach
  void start() throws Exception {
    source = new ScriptedSource();
    source.answers("/blog/users", json(USERS));
    google.create(BucketInfo.of(Sources.names().landingBucket()));
    Endpoints endpoints = Sources.at(source.base());
    Map<String, String> environment = Map.of("STORAGE_EMULATOR_HOST", sandbox.base().toString());
    ingestion = Ingestion.open(IngestionSettings.of(endpoints, environment, Map.of()), Sources.names());
  }

  @AfterEach
  void stop() {
    ingestion.close();
    source.close();
    google.list(bucket()).iterateAll().forEach(Blob::delete);
    google.delete(bucket());
  }

  @Test
  void lands_more_than_a_buffer_whole_though_the_source_broke_off_first() throws Exception {
    String posts = "[" + String.join(",", lines()) + "]";
    source.answers("/blog/posts", cutOff(posts), json(posts));

    EndpointManifest landed = land("r1").endpoint("posts").orElseThrow();

    assertThat(landed.landedRecords()).isEqualTo(MANY);
    Blob object = google.get(BlobId.of(bucket(), "blog/posts/r1/part-00000.ndjson.gz"));
    assertThat(object.getGeneration()).isEqualTo(landed.generation());
    assertThat(object.getSize()).isEqualTo(landed.bytes());
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(object.getContent()))) {
      List<String> read = new String(gzip.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      assertThat(read.equals(lines())).as("every record, in order").isTrue();
    }
  }

  @Test
  void twice_with_one_run_id_changes_nothing_and_with_another_lands_nothing_that_is_unchanged() throws Exception {
    source.answers("/blog/posts", json("[{\"id\":1,\"title\":\"a\"}]"));
    RunManifest first = land("r1");
    List<String> objects = objects();

    assertThat(land("r1")).isEqualTo(first);
    assertThat(objects()).isEqualTo(objects);

    RunManifest second = land("r2");
    assertThat(second.endpoints()).extracting(EndpointManifest::status).containsOnly(Status.UNCHANGED);
    assertThat(second.endpoints()).extracting(EndpointManifest::generation)
        .isEqualTo(first.endpoints().stream().map(EndpointManifest::generation).toList());
    assertThat(objects()).containsAll(objects).hasSize(objects.size() + 1).contains("_manifests/blog/r2.json");
  }

  private RunManifest land(String runId) throws InterruptedException {
    return ingestion.land(Sources.BLOG, runId, IngestionProgress.NONE);
  }

  /** Hard to compress, so that the object outgrows the upload's buffer. */
  private static List<String> lines() {
    return IntStream.range(0, MANY)
        .mapToObj(i -> "{\"id\":%d,\"title\":\"%s\"}".formatted(i, noise(i)))
        .collect(Collectors.toList());
  }

  private static String noise(int seed) {
    return new Random(seed).longs(5).mapToObj(Long::toHexString).collect(Collectors.joining());
  }

  private List<String> objects() {
    return google.list(bucket()).streamAll().map(blob -> blob.getName() + "#" + blob.getGeneration())
        .map(text -> text.startsWith("_manifests/blog/r2") ? "_manifests/blog/r2.json" : text)
        .toList();
  }

  private static String bucket() {
    return Sources.names().landingBucket();
  }
}
