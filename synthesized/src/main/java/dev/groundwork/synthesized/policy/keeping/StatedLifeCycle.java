package dev.groundwork.synthesized.policy.keeping;

import dev.groundwork.synthesized.Document;
import dev.groundwork.synthesized.Resource;
import dev.groundwork.synthesized.Synthesis;
import dev.groundwork.synthesized.policy.rule.Rule;
import dev.groundwork.synthesized.policy.rule.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whatever holds data says whether a destroy may take it, twice and alike: its own flag and {@code prevent_destroy}. All
 * in a document say the same, for a destroy that stops half-way is worse than either.
 */
public record StatedLifeCycle() implements Rule {
  private static final String PREVENT = "lifecycle.prevent_destroy";
  private static final Map<String, String> FLAG =
      Map.of(
          "google_storage_bucket", "force_destroy",
          "google_bigquery_dataset", "delete_contents_on_destroy");

  @Override
  public Stream<Violation> check(Synthesis synthesis) {
    return synthesis.documents().stream().flatMap(document -> check(document).stream());
  }

  private List<Violation> check(Document document) {
    List<Violation> found = new ArrayList<>();
    List<Resource> holders =
        document.resources().stream().filter(resource -> FLAG.containsKey(resource.type())).toList();
    Optional<Boolean> first = holders.stream().flatMap(holder -> holder.flag(FLAG.get(holder.type())).stream()).findFirst();
    for (Resource holder : holders) {
      String flag = FLAG.get(holder.type());
      Optional<Boolean> taken = holder.flag(flag);
      Optional<Boolean> kept = holder.flag(PREVENT);
      if (taken.isEmpty()) {
        found.add(violation(holder, flag, "true or false", "say whether a destroy may take what is in it"));
      } else if (!taken.equals(first)) {
        found.add(violation(holder, flag, first.orElseThrow() + ", as the others of the stack", "let a stack's data share one fate"));
      }
      if (kept.isEmpty()) {
        found.add(violation(holder, PREVENT, "true or false", "say whether a destroy is refused"));
      } else if (taken.isPresent() && taken.equals(kept)) {
        found.add(violation(holder, PREVENT, "%s, since %s is %s".formatted(!taken.get(), flag, taken.get()), "make the two agree"));
      }
    }
    return found;
  }
}
