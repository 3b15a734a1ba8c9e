package dev.groundwork.sandbox.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.cloud.storage.Blob;
import com.google.cloud.storage.BlobInfo;
import com.google.cloud.storage.BucketInfo;
import com.google.cloud.storage.Storage;
import com.google.cloud.storage.Storage.BlobListOption;
import dev.groundwork.sandbox.testing.Http;
import dev.groundwork.sandbox.testing.SandboxUnderTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("A list of objects")
class ListingTest {
  @RegisterExtension static final SandboxUnderTest SANDBOX = new SandboxUnderTest();

  private static final String BUCKET = "listed-bucket";
  private static final Storage STORAGE = SANDBOX.storage();
  private static final Http HTTP = SANDBOX.http();

  @BeforeAll
  static void fill() {
    STORAGE.create(BucketInfo.newBuilder(BUCKET).setVersioningEnabled(true).build());
    for (String name : List.of("a/1", "a/2", "a/", "b", "c/d/1", "c/d/2", "c/e", "\uFFFD", "\uD83D\uDE00", "z")) {
      STORAGE.create(BlobInfo.newBuilder(BUCKET, name).build(), new byte[1]);
    }
    STORAGE.create(BlobInfo.newBuilder(BUCKET, "b").build(), new byte[2]);
    STORAGE.create(BlobInfo.newBuilder(BUCKET, "b").build(), new byte[3]);
  }

  @Test
  void is_in_the_order_of_the_names_bytes() {
    assertThat(names(BlobListOption.pageSize(100)))
        .containsExactly("a/", "a/1", "a/2", "b", "c/d/1", "c/d/2", "c/e", "z", "\uFFFD", "\uD83D\uDE00");
  }

  @Test
  void is_the_same_whatever_the_page_size() {
    for (int size = 1; size <= 11; size++) {
      assertThat(names(BlobListOption.pageSize(size))).as("pages of %d", size).hasSize(10).doesNotHaveDuplicates();
    }
  }

  @Test
  void below_a_delimiter_shows_each_folder_once() {
    for (int size = 1; size <= 8; size++) {
      assertThat(names(BlobListOption.currentDirectory(), BlobListOption.pageSize(size)))
          .as("pages of %d", size)
          .containsExactlyInAnyOrder("a/", "b", "c/", "z", "\uFFFD", "\uD83D\uDE00");
    }
    assertThat(names(BlobListOption.currentDirectory(), BlobListOption.prefix("c/")))
        .containsExactlyInAnyOrder("c/d/", "c/e");
    assertThat(names(BlobListOption.currentDirectory(), BlobListOption.prefix("a/")))
        .containsExactly("a/", "a/1", "a/2");
  }

  @Test
  void with_a_trailing_delimiter_shows_the_folders_own_object_too() {
    JsonNode listed = HTTP.get("/storage/v1/b/listed-bucket/o?delimiter=/&includeTrailingDelimiter=true").body();

    assertThat(listed.path("prefixes").toString()).isEqualTo("[\"a/\",\"c/\"]");
    assertThat(listed.path("items").findValuesAsText("name")).startsWith("a/", "b");
  }

  @Test
  void lies_between_its_offsets() {
    assertThat(names(BlobListOption.startOffset("a/2"), BlobListOption.endOffset("c/e")))
        .containsExactly("a/2", "b", "c/d/1", "c/d/2");
    assertThat(names(BlobListOption.prefix("c/"), BlobListOption.startOffset("c/d/2")))
        .containsExactly("c/d/2", "c/e");
  }

  @Test
  void with_versions_has_every_generation_whatever_the_page_size() {
    for (int size = 1; size <= 12; size++) {
      List<Blob> all = blobs(BlobListOption.versions(true), BlobListOption.pageSize(size));
      assertThat(all).as("pages of %d", size).hasSize(12);
      List<Blob> ofB = all.stream().filter(blob -> blob.getName().equals("b")).toList();
      assertThat(ofB).extracting(Blob::getSize).containsExactly(1L, 2L, 3L);
      assertThat(ofB)
          .extracting(blob -> blob.getDeleteTimeOffsetDateTime() == null)
          .containsExactly(false, false, true);
    }
  }

  @Test
  void says_nothing_where_nothing_is() {
    assertThat(HTTP.get("/storage/v1/b/listed-bucket/o?prefix=nothing").body().toString())
        .isEqualTo("{\"kind\":\"storage#objects\"}");
    assertThat(HTTP.get("/storage/v1/b/no-such-bucket/o").status()).isEqualTo(404);
  }

  @Test
  void refuses_globs_by_name() {
    Http.Answer refused = HTTP.get("/storage/v1/b/listed-bucket/o?matchGlob=**");

    assertThat(refused.status()).isEqualTo(501);
    assertThat(refused.body().at("/error/message").asText()).contains("matchGlob");
  }

  private static List<String> names(BlobListOption... options) {
    return blobs(options).stream().map(Blob::getName).toList();
  }

  private static List<Blob> blobs(BlobListOption... options) {
    return new ArrayList<>(
        StreamSupport.stream(STORAGE.list(BUCKET, options).iterateAll().spliterator(), false).toList());
  }
}
