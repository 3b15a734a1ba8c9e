package dev.groundwork.ingestion.landing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.cloud.NoCredentials;
import com.google.cloud.storage.BlobId;
import com.google.cloud.storage.BucketInfo;
import com.google.cloud.storage.Storage;
import com.google.cloud.storage.StorageOptions;
import dev.groundwork.model.Secret;
import dev.groundwork.sandbox.junit.SandboxExtension;
import dev.groundwork.sandbox.server.Sandbox;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Google's own client against the sandbox. */
@ExtendWith(SandboxExtension.class)
@DisplayName("The landing bucket in Cloud Storage")
class GoogleLandingStoreTest {
  private static final String PROJECT = "groundwork-demo";
  private static final int BUFFER = 256 << 10;
  private static final byte[] HELLO = "hello".getBytes(StandardCharsets.UTF_8);
  private static int buckets;

  private final Storage google;
  private final GoogleLandingStore store;
  private final String bucket = "landing-" + buckets++;

  GoogleLandingStoreTest(Sandbox sandbox) {
    google =
        StorageOptions.http()
            .setProjectId(PROJECT)
            .setHost(sandbox.base().toString())
            .setCredentials(NoCredentials.getInstance())
            .build()
            .getService();
    store = open(sandbox, bucket, Optional.of(new Secret("owner")));
  }

  @BeforeEach
  void createBucket() {
    google.create(BucketInfo.of(bucket));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void shows_an_object_only_once_it_is_published() {
    try (LandingUpload upload = store.upload("a/b", LandingLayout.NDJSON, Optional.empty())) {
      upload.write(HELLO);
      assertThat(store.find("a/b")).isEmpty();

      StoredObject published = upload.publish();

      assertThat(store.find("a/b")).contains(published);
      assertThat(published.bytes()).isEqualTo(HELLO.length);
      assertThat(published.md5()).isEqualTo("XUFAKrxLKna5cZ2REBfFkg==");
      assertThat(store.read(published)).isEqualTo(HELLO);
    }
    assertThat(google.get(BlobId.of(bucket, "a/b")).getContentType()).isEqualTo("application/x-ndjson");
    assertThat(google.get(BlobId.of(bucket, "a/b")).getContentEncoding()).isNull();
  }

  @Test
  void uploads_more_than_its_buffer_in_pieces_and_whole() {
    byte[] big = new byte[5 * BUFFER + 12_345];
    new Random(7).nextBytes(big);
    try (LandingUpload upload = store.upload("big", LandingLayout.NDJSON, Optional.empty())) {
      for (int at = 0; at < big.length; at += 10_000) {
        upload.write(big, at, Math.min(10_000, big.length - at));
      }
      assertThat(store.read(upload.publish())).isEqualTo(big);
    }
  }

  @Test
  void forgets_an_upload_that_was_given_up_half_way() {
    try (LandingUpload upload = store.upload("partial", LandingLayout.NDJSON, Optional.empty())) {
      upload.write(new byte[3 * BUFFER]);
    }
    assertThat(store.find("partial")).isEmpty();
    assertThat(store.list("")).isEmpty();
  }

  @Test
  void refuses_to_write_over_an_object_that_it_has_not_seen() {
    put("a", HELLO, Optional.empty());
    assertThatThrownBy(() -> put("a", new byte[] {1}, Optional.empty())).isInstanceOf(OutdatedView.class);
    assertThat(store.read(store.find("a").orElseThrow())).isEqualTo(HELLO);
  }

  @Test
  void writes_over_the_generation_that_it_has_seen_and_no_other() {
    StoredObject first = put("a", HELLO, Optional.empty());
    StoredObject second = put("a", new byte[] {1}, Optional.of(first));

    assertThat(second.generation()).isGreaterThan(first.generation());
    assertThatThrownBy(() -> put("a", new byte[] {2}, Optional.of(first))).isInstanceOf(OutdatedView.class);
  }

  @Test
  void writes_over_an_object_in_pieces_only_if_it_is_still_the_one_it_saw() {
    StoredObject first = put("a", HELLO, Optional.empty());
    try (LandingUpload late = store.upload("a", LandingLayout.NDJSON, Optional.of(first))) {
      late.write(new byte[2 * BUFFER]);
      put("a", new byte[] {1}, Optional.of(first));
      assertThatThrownBy(late::publish).isInstanceOf(OutdatedView.class);
    }
    assertThat(store.find("a").orElseThrow().bytes()).isEqualTo(1);
  }

  @Test
  void lists_what_begins_alike() {
    for (String name : List.of("m/2", "m/1", "n/1")) {
      put(name, HELLO, Optional.empty());
    }
    assertThat(store.list("m/")).extracting(StoredObject::name).containsExactly("m/1", "m/2");
  }

  @Test
  void deletes_that_generation_and_no_other() {
    StoredObject first = put("a", HELLO, Optional.empty());
    StoredObject second = put("a", new byte[] {1}, Optional.of(first));

    store.delete(first);
    assertThat(store.find("a")).contains(second);
    store.delete(second);
    assertThat(store.find("a")).isEmpty();
  }

  @Test
  void that_does_not_exist_says_how_it_comes_to_be(Sandbox sandbox) {
    try (GoogleLandingStore nowhere = open(sandbox, "no-such-bucket", Optional.empty())) {
      assertThatThrownBy(
              () -> {
                try (LandingUpload upload = nowhere.upload("a", LandingLayout.NDJSON, Optional.empty())) {
                  upload.write(HELLO);
                  upload.publish();
                }
              })
          .isInstanceOf(LandingException.class)
          .hasMessageStartingWith("cannot write gs://no-such-bucket/a: ")
          .hasMessageEndingWith("./groundwork deploy makes it");
    }
  }

  @Test
  void refuses_an_account_without_a_grant_and_says_which_it_needs(Sandbox sandbox) {
    Secret stranger = new Secret("stranger@groundwork-demo.iam.gserviceaccount.com");
    try (GoogleLandingStore denied = open(sandbox, bucket, Optional.of(stranger))) {
      assertThatThrownBy(() -> denied.find("a"))
          .isInstanceOf(LandingException.class)
          .hasMessageEndingWith("The ingestion account needs roles/storage.objectUser on the bucket");
    }
  }

  private StoredObject put(String name, byte[] bytes, Optional<StoredObject> replaces) {
    try (LandingUpload upload = store.upload(name, LandingLayout.NDJSON, replaces)) {
      upload.write(bytes);
      return upload.publish();
    }
  }

  private static GoogleLandingStore open(Sandbox sandbox, String bucket, Optional<Secret> token) {
    return GoogleLandingStore.open(
        PROJECT, bucket, Optional.of(sandbox.base()), token, BUFFER, Duration.ofSeconds(30));
  }
}
