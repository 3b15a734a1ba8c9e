package dev.groundwork.synthesized.access;

import java.util.Locale;
import java.util.Map;

/** What a role lets somebody do, in two or three words. */
final class RoleWords {
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("bigquery.dataEditor", "changes tables"),
          Map.entry("bigquery.dataViewer", "reads tables"),
          Map.entry("bigquery.jobUser", "runs queries"),
          Map.entry("bigquery.metadataViewer", "reads schemas"),
          Map.entry("bigquery.user", "makes datasets"),
          Map.entry("iam.serviceAccountTokenCreator", "acts as it"),
          Map.entry("iam.serviceAccountUser", "runs programs as it"),
          Map.entry("iam.workloadIdentityUser", "acts as it"),
          Map.entry("pubsub.publisher", "publishes"),
          Map.entry("pubsub.subscriber", "receives"),
          Map.entry("resourcemanager.projectIamAdmin", "hands out roles"),
          Map.entry("run.invoker", "calls it"),
          Map.entry("secretmanager.secretAccessor", "reads the value"),
          Map.entry("secretmanager.secretVersionAdder", "sets the value"),
          Map.entry("storage.legacyBucketReader", "sees the bucket"),
          Map.entry("storage.objectCreator", "adds objects"),
          Map.entry("storage.objectUser", "changes objects"),
          Map.entry("storage.objectViewer", "reads objects"),
          Map.entry("editor", "changes everything"),
          Map.entry("owner", "owns everything"),
          Map.entry("viewer", "reads everything"));

  private RoleWords() {}

  /**
   * @param role without {@code roles/}
   */
  static String of(String role) {
    String known = WORDS.get(role);
    if (known != null) {
      return known;
    }
    String last = role.substring(role.lastIndexOf('.') + 1);
    return "is " + last.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }
}
