package dev.groundwork.sandbox.providers.google;

import com.fasterxml.jackson.databind.JsonNode;
import dev.groundwork.sandbox.providers.resource.Failure;
import dev.groundwork.sandbox.providers.rest.RestClient;
import java.time.Duration;

/** Google's long-running operations. */
final class Operations {

  private static final Duration FIRST_WAIT = Duration.ofMillis(20);
  private static final int POLLS = 14;

  private Operations() {}

  /** Waits until an operation is done: at once where it came back done, two minutes at the longest. */
  static void await(GoogleApi api, GoogleService service, JsonNode started, String doing) {
    JsonNode operation = started;
    Duration wait = FIRST_WAIT;
    for (int poll = 0; poll < POLLS && !operation.path("done").asBoolean(); poll++) {
      RestClient.pause(poll == 0 ? Duration.ZERO : wait);
      wait = wait.multipliedBy(2).compareTo(Duration.ofSeconds(20)) < 0 ? wait.multipliedBy(2) : wait;
      operation = api.get(service, operation.path("name").asText());
    }
    if (!operation.path("done").asBoolean()) {
      throw new Failure(doing + ": operation " + operation.path("name").asText() + " is not done yet", "Try again.");
    }
    if (operation.hasNonNull("error")) {
      JsonNode error = operation.path("error");
      throw new Failure(doing + ": Error code " + error.path("code").asText() + ", message: "
          + error.path("message").asText(), "");
    }
  }
}
