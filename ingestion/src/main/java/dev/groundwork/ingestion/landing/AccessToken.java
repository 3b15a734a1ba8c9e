package dev.groundwork.ingestion.landing;

/** A bearer token. It never shows itself in logs or messages. */
public record AccessToken(String value) {
  @Override
  public String toString() {
    return "***";
  }
}
