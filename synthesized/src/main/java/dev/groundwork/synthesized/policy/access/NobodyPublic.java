package dev.groundwork.synthesized.policy.access;

import dev.groundwork.synthesized.Document;
import dev.groundwork.synthesized.JsonText;
import dev.groundwork.synthesized.Resource;
import dev.groundwork.synthesized.Synthesis;
import dev.groundwork.synthesized.policy.rule.Rule;
import dev.groundwork.synthesized.policy.rule.Violation;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Neither everybody nor everybody with an account is given anything, by whatever argument. */
public record NobodyPublic() implements Rule {
  // Access control lists write READER:allUsers.
  private static final Pattern EVERYBODY = Pattern.compile("(?i)([a-z]+:)?(allUsers|allAuthenticatedUsers)");

  @Override
  public Stream<Violation> check(Synthesis synthesis) {
    return synthesis.documents().stream().map(Document::all).flatMap(all -> all.stream().flatMap(this::check));
  }

  private Stream<Violation> check(Resource resource) {
    Stream.Builder<Violation> found = Stream.builder();
    resource
        .arguments()
        .eachLeaf(
            (argument, value) -> {
              if (value instanceof String text && EVERYBODY.matcher(text).matches()) {
                found.add(
                    remark(
                        resource,
                        argument + " is " + JsonText.of(text),
                        "a service account or a principal of a pool of the platform",
                        "name who needs it, or leave the grant out"));
              }
            });
    return found.build();
  }
}
