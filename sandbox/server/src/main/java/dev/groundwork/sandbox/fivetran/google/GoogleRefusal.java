package dev.groundwork.sandbox.fivetran.google;

import com.fasterxml.jackson.databind.JsonNode;

/** Google answered with an error, or a job ended in one. */
public final class GoogleRefusal extends Exception {
  private static final long serialVersionUID = 1L;
  private final int status;

  GoogleRefusal(int status, String message) {
    super(message);
    this.status = status;
  }

  static GoogleRefusal of(int status, JsonNode body) {
    String message = body.path("error").path("message").asText();
    return new GoogleRefusal(status, message.isEmpty() ? "HTTP status " + status : message);
  }

  public int status() {
    return status;
  }

  public boolean isNotFound() {
    return status == 404;
  }

  /** The account lacks a grant, or what it names is gone: only a person can mend that. */
  public boolean needsMending() {
    return status == 401 || status == 403 || status == 404;
  }

  /** The message in one line that a person can act on. */
  public String told() {
    return "HTTP %d: %s".formatted(status, getMessage());
  }
}
