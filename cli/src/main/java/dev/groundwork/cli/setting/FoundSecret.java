package dev.groundwork.cli.setting;

import dev.groundwork.model.Secret;

/** A secret and where its value was found. */
public record FoundSecret(Secret value, Place place) {

  /** Where values come from, in the order in which they are looked for. */
  public enum Place {
    ENVIRONMENT("environment"),
    ENV_FILE(".env"),
    SECRET_MANAGER("Secret Manager"),
    /** Nobody gave it, and the profile takes any value. */
    INVENTED("any value will do");

    private final String words;

    Place(String words) {
      this.words = words;
    }

    @Override
    public String toString() {
      return words;
    }
  }
}
