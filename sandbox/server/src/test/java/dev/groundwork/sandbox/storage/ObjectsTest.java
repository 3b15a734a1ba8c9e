package dev.groundwork.sandbox.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.cloud.storage.Blob;
import com.google.cloud.storage.BlobId;
import com.google.cloud.storage.BlobInfo;
import com.google.cloud.storage.BucketInfo;
import com.google.cloud.storage.Storage;
import com.google.cloud.storage.Storage.BlobSourceOption;
import com.google.cloud.storage.Storage.BlobTargetOption;
import com.google.cloud.storage.Storage.BlobWriteOption;
import com.google.cloud.storage.StorageException;
import com.google.cloud.storage.Storage.ComposeRequest;
import com.google.cloud.storage.Storage.CopyRequest;
import dev.groundwork.sandbox.testing.Http;
import dev.groundwork.sandbox.testing.SandboxUnderTest;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Objects, by Google's Java client")
class ObjectsTest {
  @RegisterExtension static final SandboxUnderTest SANDBOX = new SandboxUnderTest();

  private static final String BUCKET = "objects-of-the-java-client";
  private static final Storage STORAGE = SANDBOX.storage();

  @BeforeAll
  static void makeBucket() {
    STORAGE.create(BucketInfo.of(BUCKET));
  }

  @Test
  void an_object_comes_back_as_it_was_written() {
    Blob written =
        STORAGE.create(
            BlobInfo.newBuilder(BUCKET, "posts/run 1/ü%2F#?.json")
                .setContentType("application/json")
                .setMetadata(Map.of("run", "1"))
                .build(),
            "{}".getBytes(UTF_8));

    Blob read = STORAGE.get(written.getBlobId());

    assertThat(read.getContent()).asString(UTF_8).isEqualTo("{}");
    assertThat(read.getContentType()).isEqualTo("application/json");
    assertThat(read.getMetadata()).containsExactly(Map.entry("run", "1"));
    assertThat(read.getMd5()).isEqualTo("mZFLkyvTelC5g8XnyQrpOw==");
    assertThat(read.getCrc32c()).isEqualTo("KXvQqg==");
    assertThat(read.getGeneration()).isEqualTo(written.getGeneration()).isPositive();
  }

  @Test
  void megabytes_go_up_in_resumable_chunks_and_down_again() throws IOException {
    byte[] bytes = new byte[5 * 1024 * 1024 + 17];
    new Random(1).nextBytes(bytes);
    BlobInfo info = BlobInfo.newBuilder(BUCKET, "large.bin").build();
    try (var channel = STORAGE.writer(info)) {
      channel.setChunkSize(1024 * 1024);
      channel.write(ByteBuffer.wrap(bytes));
    }

    assertThat(STORAGE.readAllBytes(info.getBlobId())).isEqualTo(bytes);
    try (var reader = STORAGE.reader(info.getBlobId())) {
      reader.seek(1_000_000);
      reader.limit(1_000_010);
      ByteBuffer part = ByteBuffer.allocate(100);
      while (reader.read(part) >= 0) {
        // until the limit
      }
      assertThat(java.util.Arrays.copyOf(part.array(), part.position()))
          .isEqualTo(java.util.Arrays.copyOfRange(bytes, 1_000_000, 1_000_010));
    }
  }

  @Test
  void an_empty_object_is_an_object() throws IOException {
    BlobInfo info = BlobInfo.newBuilder(BUCKET, "empty").build();
    STORAGE.writer(info).close();

    assertThat(STORAGE.get(info.getBlobId()).getSize()).isZero();
    assertThat(STORAGE.readAllBytes(info.getBlobId())).isEmpty();
  }

  @Test
  void a_generation_precondition_lets_only_the_first_writer_win() {
    BlobInfo info = BlobInfo.newBuilder(BUCKET, "once").build();
    Blob first = STORAGE.create(info, "1".getBytes(UTF_8), BlobTargetOption.doesNotExist());

    assertStatus(412, () -> STORAGE.create(info, "2".getBytes(UTF_8), BlobTargetOption.doesNotExist()));
    assertStatus(
        412,
        () -> {
          try (var channel = STORAGE.writer(info, BlobWriteOption.doesNotExist())) {
            channel.write(ByteBuffer.wrap("3".getBytes(UTF_8)));
          }
        });
    assertStatus(
        412, () -> STORAGE.delete(BlobId.of(BUCKET, "once"), BlobSourceOption.generationMatch(1)));
    assertThat(STORAGE.readAllBytes(info.getBlobId())).asString(UTF_8).isEqualTo("1");
  }

  @Test
  void a_client_that_has_the_generation_is_told_so() {
    Blob blob = STORAGE.create(BlobInfo.newBuilder(BUCKET, "unchanged").build(), new byte[1]);

    String condition = "ifGenerationNotMatch=" + blob.getGeneration();
    Http.Answer answer = SANDBOX.http().get("/storage/v1/b/%s/o/unchanged?%s".formatted(BUCKET, condition));

    assertThat(answer.status()).isEqualTo(304);
    assertThat(answer.text()).isEmpty();
  }

  @Test
  void metadata_changes_without_touching_the_content() {
    BlobInfo info =
        BlobInfo.newBuilder(BUCKET, "described")
            .setContentType("text/plain")
            .setMetadata(Map.of("a", "1", "b", "2"))
            .build();
    Blob before = STORAGE.create(info, "content".getBytes(UTF_8));

    Map<String, String> metadata = new java.util.HashMap<>(Map.of("c", "3"));
    metadata.put("b", null);
    Blob after = before.toBuilder().setMetadata(metadata).setCacheControl("no-store").build().update();

    assertThat(after.getMetadata()).containsExactlyInAnyOrderEntriesOf(Map.of("a", "1", "c", "3"));
    assertThat(after.getCacheControl()).isEqualTo("no-store");
    assertThat(after.getContentType()).isEqualTo("text/plain");
    assertThat(after.getGeneration()).isEqualTo(before.getGeneration());
    assertThat(after.getMetageneration()).isEqualTo(2);
  }

  @Test
  void a_copy_has_the_content_and_the_metadata() {
    BlobInfo info =
        BlobInfo.newBuilder(BUCKET, "copied/from").setContentType("text/plain").setMetadata(Map.of("a", "1")).build();
    STORAGE.create(info, "content".getBytes(UTF_8));

    Blob copy = STORAGE.copy(CopyRequest.of(BUCKET, "copied/from", BlobId.of(BUCKET, "copied/to"))).getResult();
    STORAGE.delete(info.getBlobId());

    assertThat(copy.getContent()).asString(UTF_8).isEqualTo("content");
    assertThat(copy.getContentType()).isEqualTo("text/plain");
    assertThat(copy.getMetadata()).containsExactly(Map.entry("a", "1"));
  }

  @Test
  void composed_objects_follow_each_other() {
    for (String part : List.of("part-1", "part-2")) {
      STORAGE.create(BlobInfo.newBuilder(BUCKET, part).build(), part.getBytes(UTF_8));
    }

    Blob composed =
        STORAGE.compose(
            ComposeRequest.newBuilder()
                .addSource("part-1", "part-2")
                .setTarget(BlobInfo.newBuilder(BUCKET, "composed").setContentType("text/plain").build())
                .build());

    assertThat(composed.getContent()).asString(UTF_8).isEqualTo("part-1part-2");
    assertThat(composed.getMd5()).isNull();
    assertThat(composed.getCrc32c()).isEqualTo(crc32c("part-1part-2"));
    Http.Answer resource = SANDBOX.http().get("/storage/v1/b/%s/o/composed".formatted(BUCKET));
    assertThat(resource.body().path("componentCount").asInt()).isEqualTo(2);
  }

  @Test
  void a_source_whose_generation_is_null_is_the_current_one() {
    STORAGE.create(BlobInfo.newBuilder(BUCKET, "of-python").build(), new byte[3]);

    Http.Answer composed =
        SANDBOX
            .http()
            .post(
                "/storage/v1/b/%s/o/joined-by-python/compose".formatted(BUCKET),
                "{\"sourceObjects\":[{\"name\":\"of-python\",\"generation\":null}]}");

    assertThat(composed.body().path("size").asText()).isEqualTo("3");
  }

  @Test
  void content_other_than_the_client_meant_is_refused() {
    for (String hash : List.of("md5=AAAAAAAAAAAAAAAAAAAAAA==", "crc32c=AAAAAA==")) {
      Http.Answer refused =
          SANDBOX
              .http()
              .send(
                  "POST",
                  "/upload/storage/v1/b/%s/o?uploadType=media&name=damaged".formatted(BUCKET),
                  HttpRequest.BodyPublishers.ofString("1"),
                  "x-goog-hash",
                  hash);
      assertThat(refused.status()).isEqualTo(400);
      assertThat(refused.body().at("/error/message").asText()).contains("doesn't match calculated");
    }
    assertThat(STORAGE.get(BUCKET, "damaged")).isNull();
  }

  @Test
  void deleting_many_in_one_batch_says_which_were_there() {
    STORAGE.create(BlobInfo.newBuilder(BUCKET, "batch/1").build(), new byte[1]);
    STORAGE.create(BlobInfo.newBuilder(BUCKET, "batch/ü 2").build(), new byte[1]);

    List<Boolean> deleted =
        STORAGE.delete(BlobId.of(BUCKET, "batch/1"), BlobId.of(BUCKET, "batch/none"), BlobId.of(BUCKET, "batch/ü 2"));

    assertThat(deleted).containsExactly(true, false, true);
  }

  @Test
  void a_held_object_stays() {
    Blob held = STORAGE.create(BlobInfo.newBuilder(BUCKET, "held").setTemporaryHold(true).build(), new byte[1]);

    assertStatus(403, held::delete);
    assertStatus(403, () -> STORAGE.create(BlobInfo.newBuilder(BUCKET, "held").build(), new byte[2]));

    held.toBuilder().setTemporaryHold(false).build().update();
    assertThat(held.delete()).isTrue();
  }

  @Test
  void a_missing_object_is_null_and_its_content_not_found() {
    assertThat(STORAGE.get(BUCKET, "missing")).isNull();
    assertThat(STORAGE.delete(BUCKET, "missing")).isFalse();
    assertThatThrownBy(() -> STORAGE.readAllBytes(BUCKET, "missing"))
        .isInstanceOfSatisfying(StorageException.class, e -> assertThat(e.getCode()).isEqualTo(404));
  }

  private static String crc32c(String text) {
    var crc = new java.util.zip.CRC32C();
    crc.update(text.getBytes(UTF_8));
    return java.util.Base64.getEncoder().encodeToString(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
  }

  private static void assertStatus(int status, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(StorageException.class, e -> assertThat(e.getCode()).isEqualTo(status));
  }
}
