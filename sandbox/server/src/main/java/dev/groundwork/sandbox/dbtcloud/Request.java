package dev.groundwork.sandbox.dbtcloud;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.http.Body;
import dev.groundwork.sandbox.http.GoogleError;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Collection;

/** What a request names in its path and says in its body. */
record Request(Context ctx) {
  private static final int DELETED = 2;

  long account() {
    return id("account");
  }

  /**
   * A number in the path.
   *
   * @throws DbtCloudError 404 if it is none, since nothing has such an id
   */
  long id(String name) {
    String text = ctx.pathParam(name);
    if (!text.matches("[0-9]{1,18}")) {
      throw DbtCloudError.notFound(name + " " + text);
    }
    return Long.parseLong(text);
  }

  ObjectNode body() throws IOException {
    try {
      return Body.object(ctx);
    } catch (GoogleError e) {
      throw DbtCloudError.invalid("the body is not a JSON object: " + e.getMessage());
    }
  }

  /** A number in the query, 0 where it is not given. */
  long filter(String name) {
    String text = ctx.queryParam(name);
    return text != null && text.matches("[0-9]{1,18}") ? Long.parseLong(text) : 0;
  }

  /** Whether a whole object is stated only to say that it should be no more. */
  static boolean deletes(ObjectNode body) {
    return body.path("state").asInt() == DELETED;
  }

  static String required(JsonNode body, String field) {
    String text = body.path(field).asText("");
    if (text.isBlank() || body.path(field).isNull()) {
      throw DbtCloudError.invalid(field + " is required");
    }
    return text;
  }

  /** Refuses another value than those allowed; an absent one is for {@link #required} to refuse. */
  static void choice(JsonNode body, String field, Collection<String> allowed) {
    if (body.hasNonNull(field) && !allowed.contains(body.path(field).asText())) {
      throw DbtCloudError.invalid(
          "%s is %s; allowed: %s".formatted(field, body.path(field), String.join(", ", allowed)));
    }
  }
}
