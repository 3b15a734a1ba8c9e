package dev.groundwork.sandbox.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.cloud.Identity;
import com.google.cloud.Role;
import com.google.cloud.storage.BlobInfo;
import com.google.cloud.storage.BucketInfo;
import com.google.cloud.storage.Storage;
import com.google.cloud.storage.StorageException;
import dev.groundwork.sandbox.testing.SandboxUnderTest;
import java.nio.ByteBuffer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("A service account in storage")
class AccessTest {
  @RegisterExtension static final SandboxUnderTest SANDBOX = new SandboxUnderTest();

  private static final String BUCKET = "guarded-bucket";
  private static final String DOMAIN = "@groundwork-demo.iam.gserviceaccount.com";
  private static final Storage OWNER = SANDBOX.storage();
  private static final BlobInfo OBJECT = BlobInfo.newBuilder(BUCKET, "there").build();

  @BeforeAll
  static void grant() {
    OWNER.create(BucketInfo.of(BUCKET));
    OWNER.create(OBJECT, "content".getBytes(UTF_8));
    OWNER.setIamPolicy(
        BUCKET,
        OWNER.getIamPolicy(BUCKET).toBuilder()
            .addIdentity(Role.of("roles/storage.objectViewer"), account("viewer"))
            .addIdentity(Role.of("roles/storage.objectCreator"), account("creator"))
            .addIdentity(Role.of("roles/storage.objectUser"), account("user"))
            .build());
  }

  @Test
  void without_a_grant_is_refused_in_storages_words() {
    Storage stranger = as("stranger");

    assertDenied("storage.objects.get", "object", "stranger", () -> stranger.readAllBytes(OBJECT.getBlobId()));
    assertDenied("storage.objects.list", "object", "stranger", () -> stranger.list(BUCKET));
    assertDenied("storage.objects.create", "object", "stranger", () -> stranger.create(OBJECT));
    assertDenied("storage.buckets.get", "bucket", "stranger", () -> stranger.get(BUCKET));
    assertThatThrownBy(stranger::list).hasMessageContaining("storage.buckets.list access to the Google Cloud project");
  }

  @Test
  void with_viewer_reads_but_does_not_write() {
    Storage viewer = as("viewer");

    assertThat(viewer.readAllBytes(OBJECT.getBlobId())).asString(UTF_8).isEqualTo("content");
    assertThat(viewer.list(BUCKET).iterateAll()).isNotEmpty();
    assertDenied("storage.objects.create", "object", "viewer", () -> viewer.create(OBJECT, new byte[0]));
    assertDenied("storage.objects.delete", "object", "viewer", () -> viewer.delete(OBJECT.getBlobId()));
  }

  @Test
  void with_creator_makes_objects_but_never_overwrites() {
    Storage creator = as("creator");
    creator.create(BlobInfo.newBuilder(BUCKET, "made-by-creator").build(), new byte[1]);

    assertDenied("storage.objects.delete", "object", "creator", () -> creator.create(OBJECT, new byte[1]));
    assertDenied(
        "storage.objects.delete",
        "object",
        "creator",
        () -> {
          try (var channel = creator.writer(OBJECT)) {
            channel.write(ByteBuffer.allocate(1));
          }
        });
  }

  @Test
  void without_list_does_not_learn_whether_an_object_is_missing() {
    OWNER.setIamPolicy(
        BUCKET,
        OWNER.getIamPolicy(BUCKET).toBuilder()
            .addIdentity(Role.of("roles/storage.legacyObjectReader"), account("getter"))
            .build());

    assertDenied(
        "storage.objects.list",
        "bucket",
        "getter",
        () -> as("getter").readAllBytes(BUCKET, "missing"));
  }

  @Test
  void with_user_overwrites_and_deletes() {
    Storage user = as("user");
    BlobInfo own = BlobInfo.newBuilder(BUCKET, "of-user").build();

    user.create(own, "1".getBytes(UTF_8));
    user.create(own, "2".getBytes(UTF_8));

    assertThat(user.readAllBytes(own.getBlobId())).asString(UTF_8).isEqualTo("2");
    assertThat(user.delete(own.getBlobId())).isTrue();
  }

  @Test
  void learns_which_permissions_it_holds() {
    assertThat(
            as("viewer")
                .testIamPermissions(BUCKET, java.util.List.of("storage.objects.get", "storage.objects.delete")))
        .containsExactly(true, false);
  }

  private static Storage as(String name) {
    return SANDBOX.storage(name + DOMAIN);
  }

  private static Identity account(String name) {
    return Identity.serviceAccount(name + DOMAIN);
  }

  private static void assertDenied(String permission, String kind, String name, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(StorageException.class, e -> assertThat(e.getCode()).isEqualTo(403))
        .hasMessageContaining(
            "%s%s does not have %s access to the Google Cloud Storage %s. Permission '%s' denied on resource (or it may"
                    .formatted(name, DOMAIN, permission, kind, permission)
                + " not exist).");
  }
}
