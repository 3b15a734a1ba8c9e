package dev.groundwork.synthesized.access;

import dev.groundwork.synthesized.Arguments;
import dev.groundwork.synthesized.Resource;
import dev.groundwork.synthesized.Synthesis;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The grants in documents: IAM members and bindings of any Google resource, and the access lists of datasets. */
public final class Grants {
  private static final Pattern IAM = Pattern.compile("google_(.+)_iam_(member|binding)");
  private static final Map<String, String> NAMED_BY =
      Map.of(
          "project", "project",
          "storage_bucket", "bucket",
          "bigquery_dataset", "dataset_id",
          "bigquery_table", "table_id",
          "service_account", "service_account_id",
          "secret_manager_secret", "secret_id",
          "billing_account", "billing_account_id",
          "pubsub_topic", "topic",
          "folder", "folder",
          "organization", "org_id");
  private static final Map<String, String> WORDS =
      Map.of(
          "storage_bucket", "bucket",
          "bigquery_dataset", "dataset",
          "bigquery_table", "table",
          "secret_manager_secret", "secret",
          "pubsub_topic", "topic");
  private static final Set<String> NO_NAME =
      Set.of("member", "members", "role", "condition", "depends_on", "lifecycle", "provider", "project", "location", "region");

  /** By which the members of a dataset's access list are given, with IAM's words for them. */
  private static final SortedMap<String, String> LISTED =
      new TreeMap<>(
          Map.of(
              "user_by_email", "user:",
              "group_by_email", "group:",
              "domain", "domain:",
              "special_group", "",
              "iam_member", ""));

  private Grants() {}

  /** All grants of all documents, in their order. */
  public static List<Grant> of(Synthesis synthesis) {
    List<Grant> grants = new ArrayList<>();
    synthesis.resources().forEach(resource -> collect(resource, grants));
    return grants;
  }

  private static void collect(Resource resource, List<Grant> grants) {
    Matcher iam = IAM.matcher(resource.type());
    if (iam.matches()) {
      Target target = target(iam.group(1), resource.arguments());
      String argument = iam.group(2).equals("member") ? "member" : "members";
      for (String member : resource.arguments().texts(argument)) {
        grants.add(grant(resource, argument, member, resource.arguments(), target));
      }
    } else if (resource.type().equals("google_bigquery_dataset")) {
      Target target = new Target("dataset", resource.text("dataset_id").orElse(""));
      for (Arguments entry : resource.arguments().blocks("access")) {
        listed(resource, "access.", entry, target, grants);
      }
    } else if (resource.type().equals("google_bigquery_dataset_access")) {
      Target target = new Target("dataset", resource.text("dataset_id").orElse(""));
      listed(resource, "", resource.arguments(), target, grants);
    }
  }

  private static void listed(Resource resource, String at, Arguments entry, Target target, List<Grant> grants) {
    LISTED.forEach(
        (argument, kind) ->
            entry
                .text(argument)
                .ifPresent(name -> grants.add(grant(resource, at + argument, kind + name, entry, target))));
  }

  private static Grant grant(Resource resource, String argument, String member, Arguments entry, Target target) {
    return new Grant(
        resource,
        argument,
        member,
        entry.text("role").orElse(""),
        target,
        entry.text("condition.expression").orElse(""));
  }

  private static Target target(String kind, Arguments arguments) {
    Optional<String> named = Optional.ofNullable(NAMED_BY.get(kind)).flatMap(arguments::text);
    String name = named.or(() -> firstName(arguments)).orElse("");
    return new Target(WORDS.getOrDefault(kind, kind.replace('_', ' ')), name);
  }

  private static Optional<String> firstName(Arguments arguments) {
    return arguments.values().entrySet().stream()
        .filter(argument -> !NO_NAME.contains(argument.getKey()) && argument.getValue() instanceof String)
        .map(argument -> (String) argument.getValue())
        .findFirst();
  }
}
