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
import dev.groundwork.sandbox.testing.SandboxUnderTest;
import java.io.IOException;
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

  private static void assertStatus(int status, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(StorageException.class, e -> assertThat(e.getCode()).isEqualTo(status));
  }
}
