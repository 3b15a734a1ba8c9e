package dev.groundwork.sandbox.http;

import io.javalin.http.Context;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The latest requests, newest last. Holds no bodies and no tokens. */
public final class RequestLog {
  private static final int KEPT = 2_000;

  /**
   * One answered request.
   *
   * @param at sandbox time when the answer was complete
   * @param caller e-mail of the acting service account, {@code owner}, or an API key's first characters
   * @param millis time taken
   */
  public record Entry(Instant at, String method, String path, int status, String caller, long millis) {}

  private final Deque<Entry> entries = new ArrayDeque<>();

  /** What a request asks for, as it is logged and matched: the raw path and the query. */
  public static String target(Context ctx) {
    String query = ctx.queryString();
    return query == null ? ctx.path() : ctx.path() + "?" + query;
  }

  public synchronized void add(Entry entry) {
    if (entries.size() == KEPT) {
      entries.removeFirst();
    }
    entries.addLast(entry);
  }

  public synchronized List<Entry> entries() {
    return List.copyOf(entries);
  }

  public synchronized void clear() {
    entries.clear();
  }
}
