package dev.groundwork.synthesized.policy.keeping;

import dev.groundwork.synthesized.JsonText;
import dev.groundwork.synthesized.Resource;
import dev.groundwork.synthesized.Synthesis;
import dev.groundwork.synthesized.policy.rule.Rule;
import dev.groundwork.synthesized.policy.rule.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Buckets, datasets and the loader's destination say where they are, and it is one place: BigQuery joins no two. */
public record OneLocation() implements Rule {
  private static final Map<String, String> ARGUMENT =
      Map.of(
          "google_storage_bucket", "location",
          "google_bigquery_dataset", "location",
          "fivetran_destination", "config.data_set_location");

  @Override
  public Stream<Violation> check(Synthesis synthesis) {
    SortedMap<String, List<Resource>> places = new TreeMap<>();
    List<Violation> unstated = new ArrayList<>();
    synthesis
        .resources()
        .filter(resource -> ARGUMENT.containsKey(resource.type()))
        .forEach(
            resource ->
                resource
                    .text(ARGUMENT.get(resource.type()))
                    .ifPresentOrElse(
                        place -> places.computeIfAbsent(place.toUpperCase(java.util.Locale.ROOT), _ -> new ArrayList<>()).add(resource),
                        () -> unstated.add(unstated(resource))));
    return Stream.concat(unstated.stream(), disagreeing(places));
  }

  private Violation unstated(Resource resource) {
    return violation(resource, ARGUMENT.get(resource.type()), "a location", "set it: it cannot be changed later");
  }

  private Stream<Violation> disagreeing(SortedMap<String, List<Resource>> places) {
    if (places.size() < 2) {
      return Stream.empty();
    }
    String most =
        places.entrySet().stream()
            .max(Map.Entry.comparingByValue(java.util.Comparator.comparingInt(List::size)))
            .orElseThrow()
            .getKey();
    return places.entrySet().stream()
        .filter(place -> !place.getKey().equals(most))
        .flatMap(place -> place.getValue().stream())
        .map(
            resource ->
                violation(
                    resource, ARGUMENT.get(resource.type()), JsonText.of(most) + ", where the others are", "move it there"));
  }
}
