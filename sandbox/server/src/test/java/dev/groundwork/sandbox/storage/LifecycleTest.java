package dev.groundwork.sandbox.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.cloud.storage.Blob;
import com.google.cloud.storage.BlobInfo;
import com.google.cloud.storage.Storage;
import com.google.cloud.storage.Storage.BlobListOption;
import dev.groundwork.sandbox.testing.Http;
import dev.groundwork.sandbox.testing.SandboxUnderTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("When the clock is advanced")
class LifecycleTest {
  private final SandboxUnderTest sandbox = new SandboxUnderTest();
  private final Storage storage = sandbox.storage();
  private final Http http = sandbox.http();

  @AfterEach
  void stop() throws Exception {
    sandbox.stop();
  }

  @Test
  void objects_past_their_age_are_deleted_and_younger_ones_stay() {
    bucket("\"lifecycle\":{\"rule\":[{\"action\":{\"type\":\"Delete\"},\"condition\":{\"age\":30}}]}");
    put("old");
    advance("P20D");
    put("young");

    advance("P9D");
    assertThat(names()).containsExactly("old", "young");
    advance("P1D");
    assertThat(names()).containsExactly("young");
  }

  @Test
  void only_objects_of_the_prefix_are_deleted() {
    bucket(
        """
        "lifecycle":{"rule":[{"action":{"type":"Delete"},"condition":{"age":1,"matchesPrefix":["tmp/","log/"]}}]}""");
    List.of("tmp/a", "log/a", "kept/a").forEach(this::put);

    advance("P1D");

    assertThat(names()).containsExactly("kept/a");
  }

  @Test
  void all_but_the_newest_versions_are_deleted() {
    bucket(
        """
        "versioning":{"enabled":true},
        "lifecycle":{"rule":[{"action":{"type":"Delete"},"condition":{"numNewerVersions":2,"isLive":false}}]}""");
    for (int i = 0; i < 4; i++) {
      put("versioned");
    }

    advance("PT1S");

    assertThat(blobs(BlobListOption.versions(true))).hasSize(2);
    assertThat(names()).containsExactly("versioned");
  }

  @Test
  void objects_move_to_another_class() {
    bucket(
        """
        "lifecycle":{"rule":[
          {"action":{"type":"SetStorageClass","storageClass":"NEARLINE"},"condition":{"age":7}}]}""");
    put("moved");

    advance("P7D");

    assertThat(storage.get("lifecycle-bucket", "moved").getStorageClass()).hasToString("NEARLINE");
  }

  @Test
  void unfinished_uploads_are_aborted() {
    bucket(
        """
        "lifecycle":{"rule":[{"action":{"type":"AbortIncompleteMultipartUpload"},"condition":{"age":1}}]}""");
    String session =
        http.post("/upload/storage/v1/b/lifecycle-bucket/o?uploadType=resumable&name=never", "{}")
            .raw()
            .headers()
            .firstValue("Location")
            .orElseThrow();

    advance("PT12H");
    assertThat(ask(session)).isEqualTo(308);
    advance("PT12H");
    assertThat(ask(session)).isEqualTo(404);
  }

  @Test
  void retained_objects_stay_until_their_time_is_over() {
    bucket("\"retentionPolicy\":{\"retentionPeriod\":\"86400\"}");
    put("retained");

    assertThat(http.delete("/storage/v1/b/lifecycle-bucket/o/retained").status()).isEqualTo(403);
    advance("P1D");
    assertThat(http.delete("/storage/v1/b/lifecycle-bucket/o/retained").status()).isEqualTo(204);
  }

  private int ask(String session) {
    return http.send("PUT", session, BodyPublishers.noBody(), "Content-Range", "bytes */*").status();
  }

  private void bucket(String settings) {
    Http.Answer made =
        http.post("/storage/v1/b?project=groundwork-demo", "{\"name\":\"lifecycle-bucket\",%s}".formatted(settings));
    assertThat(made.status()).isEqualTo(200);
  }

  private void put(String name) {
    storage.create(BlobInfo.newBuilder("lifecycle-bucket", name).build(), new byte[1]);
  }

  private void advance(String by) {
    http.post("/_sandbox/clock", "{\"advance\":\"%s\"}".formatted(by));
  }

  private List<String> names() {
    return blobs().stream().map(Blob::getName).toList();
  }

  private List<Blob> blobs(BlobListOption... options) {
    return StreamSupport.stream(storage.list("lifecycle-bucket", options).iterateAll().spliterator(), false).toList();
  }
}
