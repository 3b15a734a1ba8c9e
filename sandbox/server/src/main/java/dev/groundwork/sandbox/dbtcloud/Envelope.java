package dev.groundwork.sandbox.dbtcloud;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.http.Body;
import dev.groundwork.sandbox.state.Json;
import io.javalin.http.Context;
import java.util.List;

/** What stands around every answer: {@code {status: {code, is_success, ...}, data, extra?}}. */
final class Envelope {
  private static final int OK = 200;
  private static final int CREATED = 201;
  private static final int MULTIPLE_CHOICES = 300;
  private static final int LONGEST_PAGE = 100;

  private Envelope() {}

  static void found(Context ctx, JsonNode data) {
    answer(ctx, OK, data);
  }

  static void created(Context ctx, JsonNode data) {
    answer(ctx, CREATED, data);
  }

  /** One page: {@code limit} up to 100, {@code offset} from 0. */
  static void page(Context ctx, List<? extends JsonNode> all) {
    int limit = Math.clamp(number(ctx, "limit", LONGEST_PAGE), 1, LONGEST_PAGE);
    int offset = Math.max(0, number(ctx, "offset", 0));
    List<? extends JsonNode> page = all.stream().skip(offset).limit(limit).toList();
    ObjectNode envelope = success(OK);
    envelope.putArray("data").addAll(page);
    ObjectNode extra = envelope.putObject("extra");
    extra.putObject("filters").put("limit", limit).put("offset", offset);
    extra.put("order_by", "id");
    extra.putObject("pagination").put("count", page.size()).put("total_count", all.size());
    Body.answer(ctx, OK, envelope);
  }

  static ObjectNode of(int code, String userMessage, String developerMessage) {
    ObjectNode envelope = Json.MAPPER.createObjectNode();
    envelope
        .putObject("status")
        .put("code", code)
        .put("is_success", code < MULTIPLE_CHOICES)
        .put("user_message", userMessage)
        .put("developer_message", developerMessage);
    return envelope;
  }

  private static void answer(Context ctx, int status, JsonNode data) {
    ObjectNode envelope = success(status);
    envelope.set("data", data);
    Body.answer(ctx, status, envelope);
  }

  private static ObjectNode success(int code) {
    return of(code, "Success!", "");
  }

  private static int number(Context ctx, String parameter, int otherwise) {
    String text = ctx.queryParam(parameter);
    if (text == null) {
      return otherwise;
    }
    if (!text.matches("[0-9]{1,9}")) {
      throw DbtCloudError.invalid("%s is %s; allowed: a whole number".formatted(parameter, text));
    }
    return Integer.parseInt(text);
  }
}
