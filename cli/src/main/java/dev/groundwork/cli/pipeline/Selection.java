package dev.groundwork.cli.pipeline;

import dev.groundwork.cli.setting.Failure;
import dev.groundwork.model.Declaration;
import dev.groundwork.model.Endpoint;
import dev.groundwork.model.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which endpoints of which sources. */
public record Selection(Map<Source, List<Endpoint>> endpoints) {

  /**
   * Endpoints by name, as {@code posts} or {@code jsonplaceholder.posts}; no names mean all.
   *
   * @throws Failure naming every unknown name and all that are declared
   */
  public static Selection of(Declaration declaration, List<String> names) {
    Map<Source, List<Endpoint>> chosen = new LinkedHashMap<>();
    List<String> unknown = new ArrayList<>(names);
    for (Source source : declaration.sources()) {
      List<Endpoint> endpoints =
          source.endpoints().stream()
              .filter(endpoint -> names.isEmpty() || isNamed(source, endpoint, names))
              .toList();
      endpoints.forEach(
          endpoint -> {
            unknown.remove(endpoint.name());
            unknown.remove(qualified(source, endpoint));
          });
      if (!endpoints.isEmpty()) {
        chosen.put(source, endpoints);
      }
    }
    if (!unknown.isEmpty()) {
      throw Failure.wrongUse(
          "unknown endpoint %s; declared in platform.yaml: %s"
              .formatted(String.join(", ", unknown), String.join(", ", declared(declaration))));
    }
    return new Selection(chosen);
  }

  private static boolean isNamed(Source source, Endpoint endpoint, List<String> names) {
    return names.contains(endpoint.name()) || names.contains(qualified(source, endpoint));
  }

  private static String qualified(Source source, Endpoint endpoint) {
    return source.name() + "." + endpoint.name();
  }

  private static List<String> declared(Declaration declaration) {
    return declaration.sources().stream()
        .flatMap(source -> source.endpoints().stream().map(endpoint -> qualified(source, endpoint)))
        .toList();
  }
}
