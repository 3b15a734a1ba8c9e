package dev.groundwork.sandbox.bigquery.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.http.GoogleError;
import dev.groundwork.sandbox.state.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the engine, one request at a time. The process starts with the first request, again after it died, and ends with
 * this server.
 */
public final class Engine implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Engine.class);

  private final Path folder;
  private final ReentrantLock asking = new ReentrantLock();
  private volatile @Nullable EngineProcess process;
  private volatile @Nullable Thread asker;
  private long lastId;

  /**
   * @param folder build folder of the engine module, holding {@code classes/} and {@code lib/}
   */
  public Engine(Path folder) {
    this.folder = folder;
  }

  /**
   * The engine's answer.
   *
   * @param timeout after which the process is killed
   * @throws GoogleError what the engine refuses, in BigQuery's words; {@code resourcesExceeded} if the process died
   */
  public JsonNode ask(ObjectNode request, Duration timeout) {
    asking.lock();
    try {
      asker = Thread.currentThread();
      request.put("id", ++lastId);
      JsonNode answer = running().exchange(request, timeout);
      if (answer.has("error")) {
        throw refusal(answer.get("error"));
      }
      return answer.path("ok");
    } catch (IOException e) {
      LOG.warn("engine died op={} cause={}", request.path("op").asText(), e.getMessage());
      stop();
      throw GoogleError.of(
          400,
          "RESOURCE_EXHAUSTED",
          "resourcesExceeded",
          "Resources exceeded during query execution: the sandbox's engine stopped on this statement (%s)."
              .formatted(e.getMessage())
              + " No table was changed by it. The engine is started again for the next one.");
    } finally {
      asker = null;
      asking.unlock();
    }
  }

  /** Starts the process in the background, so that the first query need not wait for it. */
  public void warm() {
    Thread.ofVirtual().name("engine-warm-up").start(this::ping);
  }

  private void ping() {
    try {
      ask(Json.MAPPER.createObjectNode().put("op", "ping"), Duration.ofMinutes(1));
    } catch (GoogleError e) {
      LOG.debug("engine is not there yet: {}", e.getMessage());
    }
  }

  /** The statements of a script. */
  public JsonNode parse(String sql) {
    ObjectNode request = Json.MAPPER.createObjectNode().put("op", "parse").put("sql", sql);
    return ask(request, Duration.ofMinutes(1)).path("statements");
  }

  /** Kills the process if it works for that thread, whose request then fails. */
  public void interrupt(Thread thread) {
    EngineProcess current = process;
    if (current != null && thread.equals(asker)) {
      current.kill();
    }
  }

  private EngineProcess running() throws IOException {
    EngineProcess current = process;
    if (current == null || !current.isAlive()) {
      current = EngineProcess.start(folder);
      process = current;
    }
    return current;
  }

  private void stop() {
    EngineProcess current = process;
    process = null;
    if (current != null) {
      current.kill();
    }
  }

  @Override
  public void close() {
    stop();
  }

  private static GoogleError refusal(JsonNode error) {
    String message = error.path("message").asText();
    return switch (error.path("reason").asText()) {
      case "notFound" -> GoogleError.notFound(message);
      case "resourcesExceeded" -> GoogleError.of(400, "RESOURCE_EXHAUSTED", "resourcesExceeded", message);
      case "notImplemented" -> GoogleError.of(501, "UNIMPLEMENTED", "notImplemented", message);
      default -> GoogleError.invalidQuery(message);
    };
  }
}
