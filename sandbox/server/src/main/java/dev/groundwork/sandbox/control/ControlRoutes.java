package dev.groundwork.sandbox.control;

import com.fasterxml.jackson.databind.JsonNode;
import dev.groundwork.sandbox.clock.SandboxClock;
import dev.groundwork.sandbox.http.Body;
import dev.groundwork.sandbox.http.Faults;
import dev.groundwork.sandbox.http.GoogleError;
import dev.groundwork.sandbox.http.RequestLog;
import dev.groundwork.sandbox.http.Service;
import dev.groundwork.sandbox.state.Json;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Map;
import java.util.regex.PatternSyntaxException;

/** {@code /_sandbox}: health, clock, faults, log and reset. */
public final class ControlRoutes implements Service {
  private final String project;
  private final String version;
  private final SandboxClock clock;
  private final Faults faults;
  private final RequestLog log;
  private final Runnable reset;

  /**
   * @param reset forgets all state of all services
   */
  public ControlRoutes(
      String project, String version, SandboxClock clock, Faults faults, RequestLog log, Runnable reset) {
    this.project = project;
    this.version = version;
    this.clock = clock;
    this.faults = faults;
    this.log = log;
    this.reset = reset;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/_sandbox/health", ctx -> Body.answer(ctx, health()));
    routes.get("/_sandbox/clock", ctx -> Body.answer(ctx, Map.of("now", clock.instant())));
    routes.post("/_sandbox/clock", this::advance);
    routes.post("/_sandbox/faults", this::addFault);
    routes.delete("/_sandbox/faults", this::clearFaults);
    routes.get("/_sandbox/log", ctx -> Body.answer(ctx, Map.of("entries", log.entries())));
    routes.delete("/_sandbox/log", this::clearLog);
    routes.post("/_sandbox/reset", this::reset);
  }

  private Map<String, String> health() {
    return Map.of("status", "ok", "project", project, "version", version);
  }

  private void advance(Context ctx) throws IOException {
    String by = Body.object(ctx).path("advance").asText();
    try {
      Body.answer(ctx, Map.of("now", clock.advance(Duration.parse(by))));
    } catch (DateTimeException | IllegalArgumentException e) {
      throw GoogleError.invalid("advance %s; an ISO 8601 duration such as PT1H or P30D".formatted(by));
    }
  }

  private void addFault(Context ctx) throws IOException {
    JsonNode body = Body.object(ctx);
    try {
      Faults.Fault fault = Json.MAPPER.treeToValue(body, Faults.Fault.class);
      faults.add(fault);
      Body.answer(ctx, fault);
    } catch (PatternSyntaxException | NullPointerException e) {
      throw GoogleError.invalid("match %s; a regular expression on METHOD path".formatted(body.path("match")));
    }
  }

  private void clearFaults(Context ctx) {
    faults.clear();
    Body.answer(ctx, Map.of());
  }

  private void clearLog(Context ctx) {
    log.clear();
    Body.answer(ctx, Map.of());
  }

  private void reset(Context ctx) {
    reset.run();
    faults.clear();
    log.clear();
    Body.answer(ctx, Map.of());
  }
}
