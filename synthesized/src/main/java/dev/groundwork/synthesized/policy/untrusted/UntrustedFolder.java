package dev.groundwork.synthesized.policy.untrusted;

import dev.groundwork.synthesized.Document;
import dev.groundwork.synthesized.Synthesis;
import dev.groundwork.synthesized.UnreadableDocument;
import dev.groundwork.synthesized.policy.rule.Rule;
import dev.groundwork.synthesized.policy.rule.Violation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A folder of documents that somebody else synthesized. What cannot be read, or is not known, is refused.
 *
 * @param folder as {@code cdktf.out}
 */
public record UntrustedFolder(Path folder, Expected expected) {
  private static final int MOST_RESOURCES = 20_000;

  /** The rules that its documents must obey besides the platform's own. */
  public List<Rule> rules() {
    return List.of(
        new KnownSections(),
        new KnownProviders(),
        new PlainProviderArguments(expected),
        new ExpectedBackend(expected),
        new KnownDataSources(),
        new PlainResources(),
        new KnownIssuers(),
        new PlainExpressions());
  }

  /**
   * All violations of these rules and others; first those of the folder's shape, without which no document is opened.
   *
   * @param others the platform's own rules
   * @throws IOException if the folder cannot be listed
   */
  public List<Violation> violations(List<Rule> others) throws IOException {
    List<Violation> found = new ArrayList<>(FolderShape.check(folder));
    if (!found.isEmpty()) {
      return found;
    }
    found.addAll(KnownStacks.check(folder));
    if (!found.isEmpty()) {
      return found;
    }
    try {
      Synthesis synthesis = Synthesis.read(folder);
      rules().forEach(rule -> rule.check(synthesis).forEach(found::add));
      others.forEach(rule -> rule.check(synthesis).forEach(found::add));
      synthesis.documents().forEach(document -> limit(document, found));
    } catch (UnreadableDocument unreadable) {
      found.add(refusal("a document", unreadable.getMessage(), "Terraform's JSON as CDKTF writes it"));
    }
    return found;
  }

  private static void limit(Document document, List<Violation> found) {
    if (document.all().size() > MOST_RESOURCES) {
      found.add(refusal(document.stack(), "it has %,d resources".formatted(document.all().size()), "at most %,d".formatted(MOST_RESOURCES)));
    }
  }

  private static Violation refusal(String part, String what, String allowed) {
    return new Violation("UntrustedFolder", "folder", part, what, allowed, "hand over what synth wrote");
  }
}
