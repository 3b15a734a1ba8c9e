package dev.groundwork.sandbox.bigquery.rest;

import dev.groundwork.sandbox.http.GoogleError;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Parameters of a request's query string, and pages of lists. */
final class Query {
  private Query() {}

  static boolean flag(Context ctx, String name) {
    return "true".equalsIgnoreCase(ctx.queryParam(name));
  }

  static Optional<Long> number(Context ctx, String name) {
    String text = ctx.queryParam(name);
    if (text == null || text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Long.parseLong(text));
    } catch (NumberFormatException e) {
      throw GoogleError.invalid("Invalid value for %s: %s; a whole number".formatted(name, text));
    }
  }

  /** Row to begin with: a page token, which is a row number, or {@code startIndex}. */
  static long start(Context ctx) {
    return number(ctx, "pageToken").or(() -> number(ctx, "startIndex")).orElse(0L);
  }

  /**
   * A page of a list.
   *
   * @param next token of the page after it, if there is one
   */
  record Page<T>(List<T> items, Optional<String> next) {
    static <T> Page<T> of(Context ctx, List<T> all, Function<T, Boolean> wanted) {
      List<T> kept = all.stream().filter(wanted::apply).toList();
      int from = (int) Math.min(number(ctx, "pageToken").orElse(0L), kept.size());
      int to = (int) Math.min(kept.size(), from + number(ctx, "maxResults").orElse(1000L));
      return new Page<>(
          kept.subList(from, to), to < kept.size() ? Optional.of(Integer.toString(to)) : Optional.empty());
    }
  }
}
