package dev.groundwork.model;

/** A key or token. It never shows itself in logs or messages. */
public record Secret(String value) {
  @Override
  public String toString() {
    return "***";
  }
}
