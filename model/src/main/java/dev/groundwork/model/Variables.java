package dev.groundwork.model;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** The process environment, or a test's. A variable that is empty counts as not set. */
public record Variables(Map<String, String> values) {
  public Variables {
    values = Map.copyOf(values);
  }

  public Optional<String> text(String name) {
    return Optional.ofNullable(values.get(name)).map(String::strip).filter(value -> !value.isEmpty());
  }

  public Optional<Secret> secret(String name) {
    return text(name).map(Secret::new);
  }

  /** An address; like Google's own clients this takes one without a scheme for http. */
  public Optional<URI> address(String name) {
    return text(name).map(value -> URI.create(value.contains("://") ? value : "http://" + value));
  }
}
