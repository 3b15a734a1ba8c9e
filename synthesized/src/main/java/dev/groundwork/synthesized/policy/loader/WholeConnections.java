package dev.groundwork.synthesized.policy.loader;

import dev.groundwork.synthesized.Document;
import dev.groundwork.synthesized.Reference;
import dev.groundwork.synthesized.Resource;
import dev.groundwork.synthesized.Synthesis;
import dev.groundwork.synthesized.policy.rule.Rule;
import dev.groundwork.synthesized.policy.rule.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A connection has a config of its own, since the provider sends a connection's config at creation only, and a schedule,
 * since it is made paused; and the schedule is replaced with the connection, whose id it would otherwise outlive.
 */
public record WholeConnections() implements Rule {
  private static final String CONFIG = "fivetran_connection_config";
  private static final String SCHEDULE = "fivetran_connector_schedule";

  @Override
  public Stream<Violation> check(Synthesis synthesis) {
    return synthesis.documents().stream().flatMap(document -> check(document).stream());
  }

  private List<Violation> check(Document document) {
    Map<String, List<Resource>> configs = byTarget(document, CONFIG, "connection_id");
    Map<String, List<Resource>> schedules = byTarget(document, SCHEDULE, "connector_id");
    List<Violation> found = new ArrayList<>();
    for (Resource connection : document.resources("fivetran_connection")) {
      String address = connection.address();
      if (!configs.containsKey(address)) {
        found.add(missing(connection, CONFIG, "a later change of config would never be sent"));
      }
      if (!schedules.containsKey(address)) {
        found.add(missing(connection, SCHEDULE, "the connection stays paused without one"));
      }
      for (Resource schedule : schedules.getOrDefault(address, List.of())) {
        if (schedule.arguments().texts("lifecycle.replace_triggered_by").stream().noneMatch(by -> by.equals(address + ".id") || by.equals(address))) {
          found.add(
              violation(
                  schedule,
                  "lifecycle.replace_triggered_by",
                  "[\"%s.id\"]".formatted(address),
                  "set it, or a replaced connection stays paused"));
        }
      }
    }
    return found;
  }

  private Violation missing(Resource connection, String type, String why) {
    return remark(connection, "no %s refers to it".formatted(type), "one " + type, "add it: " + why);
  }

  private static Map<String, List<Resource>> byTarget(Document document, String type, String argument) {
    Map<String, List<Resource>> resources = new HashMap<>();
    for (Resource resource : document.resources(type)) {
      resource
          .text(argument)
          .flatMap(text -> Reference.only(argument, text))
          .ifPresent(to -> resources.computeIfAbsent(to.address(), _ -> new ArrayList<>()).add(resource));
    }
    return resources;
  }
}
