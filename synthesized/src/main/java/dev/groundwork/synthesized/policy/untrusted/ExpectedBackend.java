package dev.groundwork.synthesized.policy.untrusted;

import dev.groundwork.synthesized.Arguments;
import dev.groundwork.synthesized.Document;
import dev.groundwork.synthesized.JsonText;
import dev.groundwork.synthesized.Synthesis;
import dev.groundwork.synthesized.policy.rule.Rule;
import dev.groundwork.synthesized.policy.rule.Violation;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** State is in the platform's bucket or in a local file, and nowhere that a document says. */
public record ExpectedBackend(Expected expected) implements Rule {
  private static final String PREFIX = "(prod|dev|pr-[0-9]{1,9})/[a-z][a-z0-9-]*";
  private static final String FILE = "[A-Za-z0-9_./ -]*[A-Za-z0-9_-]\\.tfstate";

  @Override
  public Stream<Violation> check(Synthesis synthesis) {
    return synthesis.documents().stream()
        .filter(document -> !isExpected(document.content().block("terraform").values().get("backend")))
        .map(
            document ->
                Texts.violation(
                    name(),
                    document,
                    "terraform.backend",
                    "it is " + JsonText.of(document.content().block("terraform").values().get("backend")),
                    expected
                        .stateBucket()
                        .map(bucket -> "gcs with bucket %s and prefix <environment>/<stack>, or local".formatted(bucket))
                        .orElse("local with the path of a .tfstate file")));
  }

  private boolean isExpected(@Nullable Object backend) {
    if (!(backend instanceof Map<?, ?> types) || types.size() != 1) {
      return false;
    }
    String type = types.keySet().iterator().next().toString();
    if (!(types.values().iterator().next() instanceof Map<?, ?>)) {
      return false;
    }
    Arguments arguments = JsonText.object(JsonText.of(types.values().iterator().next())).orElse(Arguments.NONE);
    return switch (type) {
      case "local" -> arguments.values().keySet().equals(Set.of("path")) && isFile(arguments.text("path").orElse(""));
      case "gcs" ->
          arguments.values().keySet().equals(Set.of("bucket", "prefix"))
              && expected.stateBucket().isPresent()
              && expected.stateBucket().equals(arguments.text("bucket"))
              && arguments.text("prefix").orElse("").matches(PREFIX);
      default -> false;
    };
  }

  private static boolean isFile(String path) {
    return path.matches(FILE) && !path.contains("..");
  }
}
