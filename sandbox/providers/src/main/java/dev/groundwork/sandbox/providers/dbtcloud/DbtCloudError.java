package dev.groundwork.sandbox.providers.dbtcloud;

import com.fasterxml.jackson.databind.JsonNode;
import dev.groundwork.sandbox.providers.resource.Call;
import dev.groundwork.sandbox.providers.resource.Failure;
import dev.groundwork.sandbox.providers.rest.RestAnswer;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** An error answer of dbt Cloud's. */
final class DbtCloudError extends Failure {

  private static final long serialVersionUID = 1;

  /** The real provider takes a bad request for a thing that is gone, too. */
  private static final Set<Integer> GONE = Set.of(400, 404);

  private final int status;

  private DbtCloudError(int status, String summary, String detail) {
    super(summary, detail);
    this.status = status;
  }

  static DbtCloudError of(RestAnswer answer, String request) {
    JsonNode said = answer.json().path("status");
    String detail = "%s: status code %d: %s %s".formatted(
        request, answer.status(), said.path("user_message").asText(""), said.path("developer_message").asText(""));
    return new DbtCloudError(answer.status(), "dbt Cloud request failed", detail.strip());
  }

  /** Does the work; an error of it says what was being done. */
  static <T> T during(String doing, Supplier<T> work) {
    try {
      return work.get();
    } catch (DbtCloudError e) {
      throw new DbtCloudError(e.status, doing, e.detail());
    }
  }

  /** Reads; empty, with a warning, where the thing is gone. */
  static <T> Optional<T> reading(Call<DbtCloudApi> call, String what, Supplier<T> work) {
    try {
      return Optional.of(work.get());
    } catch (DbtCloudError e) {
      if (GONE.contains(e.status)) {
        call.warn("Resource not found", "The " + what + " was not found and has been removed from the state.");
        return Optional.empty();
      }
      throw new DbtCloudError(e.status, "Error reading the " + what, e.detail());
    }
  }
}
