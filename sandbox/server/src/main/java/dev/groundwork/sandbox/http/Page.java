package dev.groundwork.sandbox.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.state.Json;
import io.javalin.http.Context;
import java.util.List;

/** Answers lists page by page, as the control plane does: {@code pageSize}, {@code pageToken}. */
public final class Page {
  private Page() {}

  /**
   * Answers the page of {@code all} that the request asks for.
   *
   * @param field name of the list in the answer, which is left out where it is empty
   * @param usual items on a page where the request does not say
   */
  public static void answer(Context ctx, String field, List<? extends JsonNode> all, int usual) {
    int size = number(ctx, "pageSize", usual);
    int from = Math.min(number(ctx, "pageToken", 0), all.size());
    int to = Math.min(all.size(), from + (size == 0 ? usual : size));
    ObjectNode answer = Json.MAPPER.createObjectNode();
    if (to > from) {
      ArrayNode items = answer.putArray(field);
      all.subList(from, to).forEach(items::add);
    }
    if (to < all.size()) {
      answer.put("nextPageToken", String.valueOf(to));
    }
    Body.answer(ctx, answer);
  }

  private static int number(Context ctx, String parameter, int otherwise) {
    String value = ctx.queryParam(parameter);
    try {
      int number = value == null || value.isEmpty() ? otherwise : Integer.parseInt(value);
      if (number >= 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below, with the value
    }
    throw GoogleError.invalid("Invalid %s %s; a whole number from 0".formatted(parameter, value));
  }
}
