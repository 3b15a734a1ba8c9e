package dev.groundwork.synthesized.policy;

import dev.groundwork.synthesized.Document;
import dev.groundwork.synthesized.Synthesis;
import dev.groundwork.synthesized.policy.rule.Violation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What every synthesis passes through: documents that break the policy are taken away, so that nobody deploys them.
 *
 * @param policy what must hold
 */
public record Gate(Policy policy) {
  /** One of each that rules look at, so that checking it loads what checking the real documents takes. */
  private static final String SMALL =
      """
      {
        "provider": {"google": [{"project": "p"}]},
        "data": {"fivetran_group_service_account": {"a": {"id": "${fivetran_group.g.id}"}}},
        "resource": {
          "fivetran_group": {"g": {"lifecycle": {"ignore_changes": ["name"]}}},
          "fivetran_connection": {"c": {"config": "{\\"schema\\":\\"s\\"}", "destination_schema": {"name": "s"}}},
          "google_storage_bucket": {"b": {"labels": {"layer": "l"}, "location": "EU", "force_destroy": true}},
          "google_bigquery_dataset": {"d": {"dataset_id": "d", "location": "EU"}},
          "google_storage_bucket_iam_member": {"m": {
            "bucket": "b", "role": "r",
            "member": "serviceAccount:${data.fivetran_group_service_account.a.service_account}"
          }}
        }
      }
      """;

  /** A gate that gets ready beside the caller: while a synthesis waits for node there is a processor to spare. */
  public static Gate opening(Policy policy) {
    Thread.ofPlatform()
        .daemon()
        .name("gate")
        .start(() -> policy.violations(new Synthesis(List.of(Document.parse("small", SMALL)))));
    return new Gate(policy);
  }

  /**
   * Checks what was just synthesized.
   *
   * @param folder {@code cdktf.out}
   * @return the documents, which obey
   * @throws PolicyBroken with all violations, after the documents are deleted
   */
  public Synthesis pass(Path folder) {
    Synthesis synthesis = Synthesis.read(folder);
    List<Violation> violations = policy.violations(synthesis);
    if (violations.isEmpty()) {
      return synthesis;
    }
    for (Document document : synthesis.documents()) {
      delete(folder.resolve("stacks").resolve(document.stack()).resolve("cdk.tf.json"));
    }
    delete(folder.resolve("manifest.json"));
    throw new PolicyBroken(violations, "\nThe documents are deleted; nothing can be deployed from them.");
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
