package dev.groundwork.cli.state;

import com.fasterxml.jackson.databind.JsonNode;
import dev.groundwork.cli.setting.Failure;
import dev.groundwork.model.Names;
import dev.groundwork.model.Retention;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Refuses a declaration under which what holds data would get another name, and so be destroyed and made anew. */
record RecordedNames(States states, Names names) {
  private static final String LANDING = "google_storage_bucket.landing_bucket_";

  /**
   * @throws Failure naming everything that would be replaced
   */
  void requireSame() {
    List<String> problems = new ArrayList<>();
    checkGroup(problems);
    if (names.declaration().landing().retentionIn(names.environment()) == Retention.KEPT) {
      checkKeptData(problems);
    }
    if (!problems.isEmpty()) {
      throw Failure.wrongUse(String.join("\n", problems));
    }
  }

  private void checkGroup(List<String> problems) {
    String declared = names.fivetranGroup();
    states
        .read("fivetran")
        .of("fivetran_group")
        .map(group -> group.path("name").asText())
        .filter(recorded -> !recorded.equals(declared))
        .forEach(
            recorded ->
                problems.add(
                    """
                    Fivetran's group is %s, platform.yaml would call it %s. Fivetran cannot rename a group: it would be \
                    destroyed with its destination and every connection, and all data would be synced again.
                    Keep platform.name as it was. To have the new name all the same: ./groundwork cleanup loader with \
                    the old one, then ./groundwork deploy with the new one."""
                        .formatted(recorded, declared)));
  }

  /** Terraform would refuse too, but only after it changed what comes before. */
  private void checkKeptData(List<String> problems) {
    Map<String, JsonNode> recorded = states.read("google").managed();
    String location = names.declaration().google().location();
    recorded.forEach(
        (address, attributes) -> {
          boolean landing = address.startsWith(LANDING);
          if (landing) {
            compare("bucket", attributes.path("name"), names.landingBucket(), "landing.bucket, platform.prefix", problems);
          }
          if (landing || address.startsWith("google_bigquery_dataset.")) {
            String what = landing ? "bucket" : "dataset " + attributes.path("dataset_id").asText();
            compare("location of " + what, attributes.path("location"), location, "google.location", problems);
            checkDeclared(attributes.path("dataset_id"), problems);
          }
        });
  }

  /** What keeps a dataset goes with its block: Terraform itself would destroy one that is no longer declared. */
  private void checkDeclared(JsonNode dataset, List<String> problems) {
    if (dataset.isTextual() && !names.datasets().contains(dataset.asText())) {
      problems.add(
          "dataset %s is no longer declared: what is in it would be lost, and landing.retention is kept. Put its source back."
              .formatted(dataset.asText()));
    }
  }

  private static void compare(String what, JsonNode recorded, String declared, String keys, List<String> problems) {
    if (recorded.isTextual() && !recorded.asText().equalsIgnoreCase(declared)) {
      problems.add(
          "%s is %s, platform.yaml says %s: what is in it would be lost, and landing.retention is kept. Put %s back."
              .formatted(what, recorded.asText(), declared, keys));
    }
  }
}
