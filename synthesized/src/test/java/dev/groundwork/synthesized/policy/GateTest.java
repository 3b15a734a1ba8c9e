package dev.groundwork.synthesized.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The gate after a synthesis")
class GateTest {
  @TempDir Path folder;
  private Path document;

  @BeforeEach
  void writeManifest() throws IOException {
    document = folder.resolve("stacks/lake/cdk.tf.json");
    Files.createDirectories(document.getParent());
    Files.writeString(folder.resolve("manifest.json"), "{\"stacks\": {\"lake\": {}}}");
  }

  @Test
  void lets_documents_through_that_obey() throws IOException {
    Files.writeString(document, "{\"resource\": {\"google_service_account\": {\"x\": {\"account_id\": \"gw\"}}}}");

    assertThat(Gate.opening(Policy.standard()).pass(folder).resources()).hasSize(1);
    assertThat(document).exists();
  }

  @Test
  void tells_all_violations_and_leaves_nothing_to_deploy() throws IOException {
    Files.writeString(
        document,
        """
        {"resource": {
          "google_service_account_key": {"x": {}},
          "google_storage_bucket_iam_member": {"y": {"member": "allUsers"}}
        }}
        """);

    assertThatThrownBy(() -> Gate.opening(Policy.standard()).pass(folder))
        .isInstanceOf(PolicyBroken.class)
        .hasMessageStartingWith("the policy is broken: 3 violations\n  lake: google_storage_bucket_iam_member.y: member")
        .hasMessageContaining("[NobodyPublic]")
        .hasMessageContaining("[OwnMembers]")
        .hasMessageContaining("[NoKeyResource]")
        .hasMessageEndingWith("The documents are deleted; nothing can be deployed from them.");
    assertThat(document).doesNotExist();
    assertThat(folder.resolve("manifest.json")).doesNotExist();
  }
}
