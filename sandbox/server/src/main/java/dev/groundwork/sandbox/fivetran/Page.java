package dev.groundwork.sandbox.fivetran;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.state.Json;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** One page of a list: {@code limit} 1 to 1000, 100 by default, and an opaque {@code cursor}. */
public final class Page {
  private static final int DEFAULT_LIMIT = 100;
  private static final int MAX_LIMIT = 1_000;

  private Page() {}

  /** The page that the request asks for, as {@code {items, next_cursor?}}. */
  public static ObjectNode of(Context ctx, List<? extends Object> all) {
    int limit = limit(ctx);
    int from = Math.min(offset(ctx), all.size());
    int to = Math.min(from + limit, all.size());
    ObjectNode page = Json.MAPPER.createObjectNode();
    page.set("items", Json.MAPPER.valueToTree(all.subList(from, to)));
    if (to < all.size()) {
      page.put("next_cursor", encode(to));
    } else {
      page.putNull("next_cursor");
    }
    return page;
  }

  private static int limit(Context ctx) {
    String text = ctx.queryParam("limit");
    if (text == null) {
      return DEFAULT_LIMIT;
    }
    try {
      int limit = Integer.parseInt(text);
      if (limit >= 1 && limit <= MAX_LIMIT) {
        return limit;
      }
    } catch (NumberFormatException e) {
      // told below, with the value
    }
    throw FivetranError.invalid("Invalid value '%s' of limit; allowed are 1 to %d".formatted(text, MAX_LIMIT));
  }

  private static int offset(Context ctx) {
    String cursor = ctx.queryParam("cursor");
    if (cursor == null || cursor.isEmpty()) {
      return 0;
    }
    try {
      String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      return Math.max(0, Integer.parseInt(text.substring("skip:".length())));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw FivetranError.invalid("Invalid cursor '%s'; use next_cursor of the page before".formatted(cursor));
    }
  }

  private static String encode(int offset) {
    return Base64.getUrlEncoder().encodeToString(("skip:" + offset).getBytes(StandardCharsets.UTF_8));
  }
}
