package dev.groundwork.sandbox.providers.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.groundwork.sandbox.providers.cty.Json;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What a REST call brought back. */
public record RestAnswer(int status, byte[] body) {

  public boolean ok() {
    return status >= 200 && status < 300;
  }

  /** The body as JSON; missing where it is empty or no JSON. */
  public JsonNode json() {
    try {
      return body.length == 0 ? MissingNode.getInstance() : Json.parse(body);
    } catch (UncheckedIOException e) {
      return MissingNode.getInstance();
    }
  }

  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }
}
