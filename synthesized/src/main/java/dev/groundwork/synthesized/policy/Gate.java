package dev.groundwork.synthesized.policy;

import dev.groundwork.synthesized.Document;
import dev.groundwork.synthesized.Synthesis;
import dev.groundwork.synthesized.policy.rule.Violation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What every synthesis passes through: documents that break the policy are taken away, so that nobody deploys them. */
public final class Gate {
  private Gate() {}

  /**
   * Checks what was just synthesized.
   *
   * @param folder {@code cdktf.out}
   * @return the documents, which obey
   * @throws PolicyBroken with all violations, after the documents are deleted
   */
  public static Synthesis pass(Path folder, Policy policy) {
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
