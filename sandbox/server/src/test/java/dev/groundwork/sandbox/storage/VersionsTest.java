package dev.groundwork.sandbox.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.cloud.storage.Blob;
import com.google.cloud.storage.BlobId;
import com.google.cloud.storage.BlobInfo;
import com.google.cloud.storage.BucketInfo;
import com.google.cloud.storage.Storage;
import dev.groundwork.sandbox.testing.SandboxUnderTest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Generations of an object")
class VersionsTest {
  @RegisterExtension static final SandboxUnderTest SANDBOX = new SandboxUnderTest();

  private static final Storage STORAGE = SANDBOX.storage();

  @Test
  void stay_where_the_bucket_keeps_versions() {
    STORAGE.create(BucketInfo.newBuilder("keeping-bucket").setVersioningEnabled(true).build());
    BlobInfo info = BlobInfo.newBuilder("keeping-bucket", "object").build();
    Blob first = STORAGE.create(info, "1".getBytes(UTF_8));
    Blob second = STORAGE.create(info, "2".getBytes(UTF_8));

    assertThat(second.getGeneration()).isGreaterThan(first.getGeneration());
    assertThat(STORAGE.readAllBytes(generation(first))).asString(UTF_8).isEqualTo("1");
    assertThat(STORAGE.readAllBytes(info.getBlobId())).asString(UTF_8).isEqualTo("2");

    STORAGE.delete(info.getBlobId());
    assertThat(STORAGE.get(info.getBlobId())).isNull();
    assertThat(STORAGE.readAllBytes(generation(second))).asString(UTF_8).isEqualTo("2");

    assertThat(STORAGE.delete(generation(first))).isTrue();
    assertThat(STORAGE.delete(generation(second))).isTrue();
    assertThat(STORAGE.get(generation(second))).isNull();
    assertThat(STORAGE.delete("keeping-bucket")).isTrue();
  }

  @Test
  void go_with_their_files_where_it_does_not() throws IOException {
    STORAGE.create(BucketInfo.of("forgetting-bucket"));
    BlobInfo info = BlobInfo.newBuilder("forgetting-bucket", "object").build();
    long before = files();
    Blob first = STORAGE.create(info, "1".getBytes(UTF_8));
    STORAGE.create(info, "2".getBytes(UTF_8));

    assertThat(STORAGE.get(generation(first))).isNull();
    assertThat(files()).isEqualTo(before + 1);

    STORAGE.delete(info.getBlobId());
    assertThat(files()).isEqualTo(before);
  }

  private static BlobId generation(Blob blob) {
    return BlobId.of(blob.getBucket(), blob.getName(), blob.getGeneration());
  }

  private static long files() throws IOException {
    try (Stream<?> files = Files.list(SANDBOX.home().resolve("sandbox/objects"))) {
      return files.count();
    }
  }
}
