package dev.groundwork.sandbox.providers.fivetran;

import com.fasterxml.jackson.databind.JsonNode;
import dev.groundwork.sandbox.providers.resource.Failure;
import dev.groundwork.sandbox.providers.rest.RestAnswer;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** An error answer of Fivetran's, in its provider's words: {@code status code: 401; expected: 200; code: ...}. */
final class FivetranError extends Failure {

  private static final long serialVersionUID = 1;

  private final String code;

  private FivetranError(String code, String summary, String detail) {
    super(summary, detail);
    this.code = code;
  }

  static FivetranError of(RestAnswer answer, int expected) {
    JsonNode body = answer.json();
    String code = body.path("code").asText("");
    String detail = "status code: " + answer.status() + "; expected: " + expected
        + "; code: " + code + "; message: " + body.path("message").asText("");
    return new FivetranError(code, "Fivetran request failed.", detail);
  }

  /** Does the work; an error of it says what was being done. */
  static <T> T during(String doing, Supplier<T> work) {
    try {
      return work.get();
    } catch (FivetranError e) {
      throw new FivetranError(e.code, doing, e.detail());
    }
  }

  /** Does work that has no answer. */
  static void during(String doing, Runnable work) {
    during(doing, () -> {
      work.run();
      return true;
    });
  }

  /** Reads; empty only where Fivetran's code (not the status) says that the thing itself is not there. */
  static <T> Optional<T> reading(String doing, Set<String> gone, Supplier<T> work) {
    try {
      return Optional.of(work.get());
    } catch (FivetranError e) {
      if (gone.contains(e.code)) {
        return Optional.empty();
      }
      throw new FivetranError(e.code, doing, e.detail());
    }
  }
}
