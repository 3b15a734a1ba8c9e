package dev.groundwork.sandbox.fivetran;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.groundwork.sandbox.testing.Http;
import dev.groundwork.sandbox.testing.Http.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Calls to Fivetran's REST API with a key. Bodies may be written with single quotes. */
public record FivetranCalls(Http http, String key) {
  public FivetranCalls(Http http) {
    this(http, "key");
  }

  public Answer get(String path) {
    return send("GET", path, "");
  }

  public Answer post(String path, String json) {
    return send("POST", path, json);
  }

  public Answer patch(String path, String json) {
    return send("PATCH", path, json);
  }

  public Answer delete(String path) {
    return send("DELETE", path, "");
  }

  /** The data of an answer that must have this status. */
  public static JsonNode data(int status, Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    return answer.body().path("data");
  }

  /** Checks an error's status and code, and gives its message. */
  public static String refusal(int status, String code, Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.body().path("code").asText()).isEqualTo(code);
    return answer.body().path("message").asText();
  }

  /** A new group's id. */
  public String group(String name) {
    return data(201, post("/groups", "{'name':'%s'}".formatted(name))).path("id").asText();
  }

  private Answer send(String method, String path, String json) {
    String basic = Base64.getEncoder().encodeToString((key + ":secret").getBytes(StandardCharsets.UTF_8));
    return http.send(
        method,
        path.startsWith("/fivetran/") ? path : "/fivetran/v1" + path,
        json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json.replace('\'', '"')),
        "Authorization",
        "Basic " + basic,
        "Content-Type",
        "application/json");
  }
}
