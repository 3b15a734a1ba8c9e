package dev.groundwork.sandbox.fivetran;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** Configured secrets, which no answer shows. */
public final class Secrets {
  private static final String MASK = "******";
  private static final Set<String> KEYS = Set.of("secret_key", "pgp_pass_phrase", "pgp_secret_key");

  private Secrets() {}

  /** A copy of a config with its secrets masked. */
  public static ObjectNode masked(ObjectNode config) {
    ObjectNode copy = config.deepCopy();
    KEYS.stream().filter(key -> !copy.path(key).asText().isEmpty()).forEach(key -> copy.put(key, MASK));
    return copy;
  }

  /** Merges changed keys into a config; a mask that a client sends back keeps the secret it stands for. */
  public static ObjectNode merged(ObjectNode config, ObjectNode changes) {
    ObjectNode merged = config.deepCopy();
    changes
        .properties()
        .forEach(
            entry -> {
              boolean mask = KEYS.contains(entry.getKey()) && MASK.equals(entry.getValue().asText());
              if (!mask) {
                merged.set(entry.getKey(), entry.getValue());
              }
            });
    return merged;
  }
}
