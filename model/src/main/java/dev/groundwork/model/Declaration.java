package dev.groundwork.model;

import java.util.List;

/** What {@code platform.yaml} says, complete and checked: every optional key has its default, every rule holds. */
public record Declaration(
    Platform platform, Google google, Landing landing, Loader loader, Transform transform, List<Source> sources) {

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
