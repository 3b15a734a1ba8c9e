package dev.groundwork.operations.fivetran;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * One of the checks that Fivetran makes of a connection or destination.
 *
 * @param status {@code PASSED}, {@code SKIPPED}, {@code WARNING}, {@code FAILED} or {@code JOB_FAILED}
 */
public record SetupTest(String title, String status, @JsonProperty("message") @Nullable String text) {

  public boolean failed() {
    return status.endsWith("FAILED");
  }

  public String message() {
    return text == null ? "" : text;
  }
}
