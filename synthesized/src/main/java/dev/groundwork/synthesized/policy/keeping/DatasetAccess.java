package dev.groundwork.synthesized.policy.keeping;

import dev.groundwork.synthesized.Resource;
import dev.groundwork.synthesized.Synthesis;
import dev.groundwork.synthesized.policy.rule.Rule;
import dev.groundwork.synthesized.policy.rule.Violation;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A dataset does not list its access where single grants are made on datasets too: they would undo each other for ever. */
public record DatasetAccess() implements Rule {
  private static final String DATASET = "google_bigquery_dataset";

  @Override
  public Stream<Violation> check(Synthesis synthesis) {
    Set<String> granted =
        synthesis.resources("google_bigquery_dataset_iam_member")
            .map(grant -> grant.text("dataset_id").orElse(""))
            .collect(Collectors.toSet());
    return synthesis
        .resources(DATASET)
        .filter(dataset -> dataset.arguments().sets("access") && isGranted(dataset, granted))
        .map(
            dataset ->
                remark(
                    dataset,
                    "access is set, and google_bigquery_dataset_iam_member grants on it as well",
                    "one of the two",
                    "leave access out and write a member for each grant"));
  }

  private static boolean isGranted(Resource dataset, Set<String> granted) {
    return dataset.text("dataset_id").filter(granted::contains).isPresent()
        || granted.contains("${%s.dataset_id}".formatted(dataset.address()))
        || granted.contains("${%s.id}".formatted(dataset.address()));
  }
}
