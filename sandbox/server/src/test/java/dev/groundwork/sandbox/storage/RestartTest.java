package dev.groundwork.sandbox.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.cloud.Identity;
import com.google.cloud.storage.BlobInfo;
import com.google.cloud.storage.BucketInfo;
import com.google.cloud.storage.Storage;
import com.google.cloud.storage.StorageRoles;
import dev.groundwork.sandbox.testing.SandboxUnderTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("After a restart")
class RestartTest {
  @RegisterExtension static final SandboxUnderTest SANDBOX = new SandboxUnderTest();

  @Test
  void everything_is_as_it_was_and_leftovers_are_gone() throws Exception {
    Storage before = SANDBOX.storage();
    before.create(BucketInfo.newBuilder("restarted-bucket").setLabels(Map.of("a", "1")).build());
    BlobInfo info = BlobInfo.newBuilder("restarted-bucket", "kept").setMetadata(Map.of("b", "2")).build();
    long generation = before.create(info, "content".getBytes(UTF_8)).getGeneration();
    Identity reader = Identity.serviceAccount("reader@groundwork-demo.iam.gserviceaccount.com");
    var policy = before.getIamPolicy("restarted-bucket").toBuilder().addIdentity(StorageRoles.objectViewer(), reader);
    before.setIamPolicy("restarted-bucket", policy.build());
    String accounts = "/iam/v1/projects/groundwork-demo/serviceAccounts";
    SANDBOX.http().post(accounts, "{\"accountId\":\"survivor\"}");
    Path leftover = SANDBOX.home().resolve("sandbox/objects/left-by-a-killed-upload");
    Files.writeString(leftover, "half");

    SANDBOX.restart();

    Storage after = SANDBOX.storage();
    assertThat(after.get("restarted-bucket").getLabels()).containsExactly(Map.entry("a", "1"));
    assertThat(after.get(info.getBlobId()).getGeneration()).isEqualTo(generation);
    assertThat(after.get(info.getBlobId()).getMetadata()).containsExactly(Map.entry("b", "2"));
    assertThat(after.readAllBytes(info.getBlobId())).asString(UTF_8).isEqualTo("content");
    assertThat(after.getIamPolicy("restarted-bucket").getBindings().get(StorageRoles.objectViewer()))
        .containsExactly(reader);
    String survivor = accounts + "/survivor@groundwork-demo.iam.gserviceaccount.com";
    assertThat(SANDBOX.http().get(survivor).status()).isEqualTo(200);
    assertThat(leftover).doesNotExist();
    assertThat(after.create(info, "new".getBytes(UTF_8)).getGeneration()).isGreaterThan(generation);
  }
}
