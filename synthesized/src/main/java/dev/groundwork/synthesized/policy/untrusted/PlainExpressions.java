package dev.groundwork.synthesized.policy.untrusted;

import dev.groundwork.synthesized.Document;
import dev.groundwork.synthesized.JsonText;
import dev.groundwork.synthesized.Synthesis;
import dev.groundwork.synthesized.policy.rule.Rule;
import dev.groundwork.synthesized.policy.rule.Violation;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text is a text with references to attributes, and computes nothing: {@code file()}, {@code templatefile()} and their
 * like read the job's machine while planning. Escapes are refused too, because whether one is can depend on what stands
 * before it.
 */
public record PlainExpressions() implements Rule {
  private static final String ATTRIBUTE =
      "(data\\.)?[a-z][a-z0-9]*(_[a-z0-9]+)+\\.[A-Za-z_][A-Za-z0-9_-]*"
          + "(\\.[A-Za-z_][A-Za-z0-9_-]*|\\[[0-9]{1,4}]|\\.[0-9]{1,4})*";
  private static final Pattern REFERENCE = Pattern.compile("\\$\\{" + ATTRIBUTE + "}");
  private static final Pattern TEMPLATE = Pattern.compile("[$%]\\{");
  private static final Pattern ESCAPE = Pattern.compile("[$%]{2}\\{");
  /** Arguments that Terraform parses as expressions without a template around. */
  private static final Set<String> BARE =
      Set.of("depends_on", "replace_triggered_by", "ignore_changes", "provider", "from", "to");
  private static final Pattern WORDS = Pattern.compile("[A-Za-z0-9_.\\[\\]-]+");

  @Override
  public Stream<Violation> check(Synthesis synthesis) {
    return synthesis.documents().stream().flatMap(this::check);
  }

  private Stream<Violation> check(Document document) {
    Stream.Builder<Violation> found = Stream.builder();
    Texts.each(
        document,
        (path, text) -> {
          boolean bare = BARE.contains(path.substring(path.lastIndexOf('.') + 1));
          if (!(bare ? WORDS.matcher(text).matches() : isPlain(text))) {
            found.add(
                Texts.violation(
                    name(),
                    document,
                    path,
                    "the text is " + JsonText.of(text),
                    "text with references to attributes: no function, directive or escape"));
          }
        });
    return found.build();
  }

  private static boolean isPlain(String text) {
    return !TEMPLATE.matcher(text).find()
        || !ESCAPE.matcher(text).find() && !TEMPLATE.matcher(REFERENCE.matcher(text).replaceAll("")).find();
  }
}
