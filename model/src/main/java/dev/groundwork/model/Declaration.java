package dev.groundwork.model;

import dev.groundwork.model.yaml.Key;
import java.util.List;

/** What {@code platform.yaml} says, complete and checked: every optional key has its default, every rule holds. */
public record Declaration(
    @Key(about = "the platform's identity") Platform platform,
    @Key(about = "where it runs on Google Cloud") Google google,
    @Key(about = "the landing bucket", otherwise = "{}") Landing landing,
    @Key(about = "Fivetran, which loads the bucket into the warehouse") Loader loader,
    @Key(about = "how dbt runs", otherwise = "{}") Transform transform,
    @Key(about = "the REST APIs that are read", min = 1) List<Source> sources) {

  public Declaration {
    sources = List.copyOf(sources);
  }

  /**
   * The source of that name.
   *
   * @throws IllegalArgumentException if no source has it; the message lists those that exist
   */
  public Source source(String name) {
    return sources.stream()
        .filter(source -> source.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "source %s is not declared; declared: %s"
                        .formatted(name, sources.stream().map(Source::name).toList())));
  }
}
