package dev.groundwork.synthesized.policy.untrusted;

import dev.groundwork.synthesized.Document;
import dev.groundwork.synthesized.Resource;
import dev.groundwork.synthesized.Synthesis;
import dev.groundwork.synthesized.policy.rule.Rule;
import dev.groundwork.synthesized.policy.rule.Violation;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Resources have plain names, run no program, multiply by no expression, and have no provider read a local file. */
public record PlainResources() implements Rule {
  private static final Set<String> REFUSED = Set.of("provisioner", "connection", "dynamic", "count", "for_each");
  /** Arguments that are paths of files, read while planning. */
  private static final Map<String, Set<String>> FILES =
      Map.of(
          "google_storage_bucket_object", Set.of("source"),
          "google_app_engine_standard_app_version", Set.of("zip"),
          "google_apigee_api", Set.of("config_bundle"),
          "google_apigee_sharedflow", Set.of("config_bundle"));

  /** A failing condition prints what it likes into the log of the job. */
  private static final Set<String> CONDITIONS = Set.of("precondition", "postcondition");
  private static final String TYPE = "[a-z][a-z0-9]*(_[a-z0-9]+)+";
  private static final String NAME = "[A-Za-z_][A-Za-z0-9_-]{0,254}";

  @Override
  public Stream<Violation> check(Synthesis synthesis) {
    return synthesis.documents().stream().map(Document::all).flatMap(all -> all.stream().flatMap(this::check));
  }

  private Stream<Violation> check(Resource resource) {
    Stream.Builder<Violation> found = Stream.builder();
    if (!resource.type().matches(TYPE) || !resource.name().matches(NAME)) {
      found.add(refusal(resource, "its address is no plain name", "letters, digits, _ and -"));
    }
    Set<String> files = FILES.getOrDefault(resource.type(), Set.of());
    for (String argument : resource.arguments().values().keySet()) {
      if (REFUSED.contains(argument) || files.contains(argument)) {
        found.add(refusal(resource, argument + " is set", "arguments of the resource itself, none that reads a file"));
      }
    }
    for (String condition : CONDITIONS) {
      if (resource.arguments().block("lifecycle").sets(condition)) {
        found.add(refusal(resource, "lifecycle has a " + condition, "create, destroy, ignore and replace settings"));
      }
    }
    resource
        .arguments()
        .eachLeaf(
            (path, _) -> {
              if (path.contains(".dynamic.")) {
                found.add(refusal(resource, path + " is set", "blocks written out"));
              }
            });
    return found.build();
  }

  private Violation refusal(Resource resource, String found, String allowed) {
    return remark(resource, found, allowed, "leave it out, or have it reviewed and planned from the main branch");
  }
}
