package dev.groundwork.synthesized.policy.untrusted;

import dev.groundwork.synthesized.Arguments;
import dev.groundwork.synthesized.Document;
import dev.groundwork.synthesized.JsonText;
import dev.groundwork.synthesized.Synthesis;
import dev.groundwork.synthesized.policy.rule.Rule;
import dev.groundwork.synthesized.policy.rule.Violation;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * State is where the trusted declaration says: in its bucket, each stack in its own place, or in a local file. From another
 * place a plan would look as if nothing were deployed, and nothing lost.
 */
public record ExpectedBackend(Expected expected) implements Rule {
  private static final String ENVIRONMENT = "(prod|dev|pr-[0-9]{1,9})/";
  private static final String FILE = "[A-Za-z0-9_./ -]*[A-Za-z0-9_-]\\.tfstate";

  @Override
  public Stream<Violation> check(Synthesis synthesis) {
    return synthesis.documents().stream()
        .filter(document -> !isExpected(document.stack(), document.content().block("terraform").values().get("backend")))
        .map(
            document ->
                Texts.violation(
                    name(),
                    document,
                    "terraform.backend",
                    "it is " + JsonText.of(document.content().block("terraform").values().get("backend")),
                    expected
                        .stateBucket()
                        .map(bucket -> "gcs with bucket %s and prefix <environment>/%s".formatted(bucket, document.stack()))
                        .orElse("local with the path of a .tfstate file")));
  }

  private boolean isExpected(String stack, @Nullable Object backend) {
    if (!(backend instanceof Map<?, ?> types) || types.size() != 1) {
      return false;
    }
    String type = types.keySet().iterator().next().toString();
    if (!(types.values().iterator().next() instanceof Map<?, ?>)) {
      return false;
    }
    Arguments arguments = JsonText.object(JsonText.of(types.values().iterator().next())).orElse(Arguments.NONE);
    return switch (type) {
      case "local" ->
          expected.stateBucket().isEmpty()
              && arguments.values().keySet().equals(Set.of("path")) && isFile(arguments.text("path").orElse(""));
      case "gcs" ->
          arguments.values().keySet().equals(Set.of("bucket", "prefix"))
              && expected.stateBucket().isPresent()
              && expected.stateBucket().equals(arguments.text("bucket"))
              && arguments.text("prefix").orElse("").matches(ENVIRONMENT + Pattern.quote(stack));
      default -> false;
    };
  }

  private static boolean isFile(String path) {
    return path.matches(FILE) && !path.contains("..");
  }
}
