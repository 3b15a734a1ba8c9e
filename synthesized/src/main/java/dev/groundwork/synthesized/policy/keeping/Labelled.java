package dev.groundwork.synthesized.policy.keeping;

import dev.groundwork.synthesized.Resource;
import dev.groundwork.synthesized.Synthesis;
import dev.groundwork.synthesized.policy.rule.Rule;
import dev.groundwork.synthesized.policy.rule.Violation;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Whatever holds data says of which platform, environment and layer it is, so that costs can be told apart. */
public record Labelled() implements Rule {
  private static final Set<String> HOLDERS =
      Set.of(
          "google_storage_bucket",
          "google_bigquery_dataset",
          "google_secret_manager_secret",
          "google_pubsub_topic",
          "google_pubsub_subscription",
          "google_cloud_run_v2_job",
          "google_cloud_run_v2_service");
  private static final List<String> LABELS = List.of("platform", "environment", "layer");
  // https://cloud.google.com/resource-manager/docs/labels-overview#requirements
  private static final String VALUE = "[\\p{Ll}\\p{Lo}\\p{N}_-]{1,63}";

  @Override
  public Stream<Violation> check(Synthesis synthesis) {
    return synthesis
        .resources()
        .filter(resource -> HOLDERS.contains(resource.type()))
        .flatMap(
            resource ->
                LABELS.stream()
                    .map("labels."::concat)
                    .filter(label -> !isStated(resource, label))
                    .map(
                        label ->
                            violation(
                                resource,
                                label,
                                "1 to 63 lower-case letters, digits, _ and -",
                                "label it, so that its cost can be told apart")));
  }

  private static boolean isStated(Resource resource, String label) {
    return resource.text(label).filter(value -> value.matches(VALUE) || value.startsWith("${")).isPresent();
  }
}
