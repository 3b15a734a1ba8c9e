package dev.groundwork.sandbox.providers.google;

import com.fasterxml.jackson.databind.JsonNode;
import dev.groundwork.sandbox.providers.resource.Failure;
import dev.groundwork.sandbox.providers.rest.RestAnswer;
import java.util.function.Supplier;

/** An error answer of a Google API, in the words of Google's Go client: {@code googleapi: Error 404: ..., notFound}. */
final class GoogleError extends Failure {

  private static final long serialVersionUID = 1;

  private final int status;

  private GoogleError(int status, String summary) {
    super(summary, "");
    this.status = status;
  }

  static GoogleError of(RestAnswer answer) {
    JsonNode error = answer.json().path("error");
    if (!error.isObject()) {
      String body = answer.text().isBlank() ? "" : ", body: " + answer.text().strip();
      return new GoogleError(
          answer.status(), "googleapi: got HTTP response code " + answer.status() + body);
    }
    String message = error.path("message").asText();
    StringBuilder text = new StringBuilder("googleapi: Error " + answer.status() + ": " + message);
    JsonNode first = error.path("errors").path(0);
    if (error.path("errors").size() == 1 && first.path("message").asText().equals(message)) {
      text.append(", ").append(first.path("reason").asText());
    } else {
      error.path("errors").forEach(item -> text.append("\nReason: ").append(item.path("reason").asText())
          .append(", Message: ").append(item.path("message").asText()));
    }
    return new GoogleError(answer.status(), text.toString());
  }

  int status() {
    return status;
  }

  boolean notFound() {
    return status == 404;
  }

  /** True if someone else changed the thing in between: read, modify and write once more. */
  boolean outdated() {
    return status == 409 || status == 412;
  }

  /** Does the work; an error of it says what was being done. */
  static <T> T during(String doing, Supplier<T> work) {
    try {
      return work.get();
    } catch (GoogleError e) {
      throw new GoogleError(e.status, doing + ": " + e.summary());
    }
  }
}
