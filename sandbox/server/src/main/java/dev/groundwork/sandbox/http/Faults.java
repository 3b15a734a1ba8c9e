package dev.groundwork.sandbox.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Answers that a test or a curious person orders in place of the real ones. */
public final class Faults {
  /**
   * One ordered answer.
   *
   * @param match regular expression found in {@code METHOD /path?query}
   * @param status status to answer; absent lets the request through after the delay
   * @param headers headers to answer
   * @param body JSON to answer, or a JSON string to answer as plain text
   * @param delayMs wait before anything else, milliseconds
   * @param count how many requests it applies to; absent means all until deleted
   */
  public record Fault(
      String match,
      Optional<Integer> status,
      @Nullable Map<String, String> headers,
      @Nullable JsonNode body,
      @JsonProperty("delay_ms") long delayMs,
      Optional<Integer> count) {}

  private static final class Armed {
    private final Fault fault;
    private final Pattern pattern;
    private int left;

    private Armed(Fault fault) {
      this.fault = fault;
      this.pattern = Pattern.compile(fault.match());
      this.left = fault.count().orElse(Integer.MAX_VALUE);
    }
  }

  private final List<Armed> armed = new ArrayList<>();

  /**
   * @throws java.util.regex.PatternSyntaxException if {@code match} is no regular expression
   */
  public synchronized void add(Fault fault) {
    armed.add(new Armed(fault));
  }

  public synchronized void clear() {
    armed.clear();
  }

  /** Applies the first fault that matches; says whether the request has been answered. */
  public boolean apply(Context ctx) throws InterruptedException {
    Fault fault = take(ctx.method() + " " + RequestLog.target(ctx)).orElse(null);
    if (fault == null) {
      return false;
    }
    if (fault.delayMs() > 0) {
      Thread.sleep(Duration.ofMillis(fault.delayMs()));
    }
    if (fault.status().isEmpty()) {
      return false;
    }
    answer(ctx, fault);
    return true;
  }

  private static void answer(Context ctx, Fault fault) {
    JsonNode body = fault.body();
    if (body == null || body.isNull()) {
      ctx.status(fault.status().orElseThrow());
    } else if (body.isTextual()) {
      ctx.status(fault.status().orElseThrow()).result(body.asText());
    } else {
      Body.answer(ctx, fault.status().orElseThrow(), body);
    }
    Map<String, String> headers = fault.headers();
    if (headers != null) {
      headers.forEach(ctx::header);
    }
  }

  private synchronized Optional<Fault> take(String request) {
    for (Iterator<Armed> each = armed.iterator(); each.hasNext(); ) {
      Armed candidate = each.next();
      if (candidate.pattern.matcher(request).find()) {
        candidate.left--;
        if (candidate.left == 0) {
          each.remove();
        }
        return Optional.of(candidate.fault);
      }
    }
    return Optional.empty();
  }
}
