package dev.groundwork.synthesized.policy.keeping;

import dev.groundwork.synthesized.Document;
import dev.groundwork.synthesized.JsonText;
import dev.groundwork.synthesized.Synthesis;
import dev.groundwork.synthesized.policy.rule.Rule;
import dev.groundwork.synthesized.policy.rule.Violation;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * No placeholder of CDKTF is left: lower-casing, hashing or cutting a token at synthesis breaks it, and Terraform would
 * take the ruin for a name.
 */
public record ExpandedTokens() implements Rule {
  private static final String TOKEN = "tftoken[";

  @Override
  public Stream<Violation> check(Synthesis synthesis) {
    return synthesis.documents().stream().flatMap(this::check);
  }

  private Stream<Violation> check(Document document) {
    Stream.Builder<Violation> found = Stream.builder();
    document
        .content()
        .eachLeaf(
            (path, value) -> {
              if (isToken(path) || value instanceof String text && isToken(text)) {
                found.add(
                    new Violation(
                        name(),
                        document.stack(),
                        path,
                        "the value is " + JsonText.of(value),
                        "values and ${references} that CDKTF resolved",
                        "do not change the case of a token, cut it or compute with it: use Terraform's functions (Fn)"));
              }
            });
    return found.build();
  }

  private static boolean isToken(String text) {
    // Broken tokens come as ${TfToken[ too, and in any case.
    return text.toLowerCase(Locale.ROOT).contains(TOKEN);
  }
}
