package dev.groundwork.sandbox.bigquery.query;

import com.fasterxml.jackson.databind.JsonNode;
import dev.groundwork.sandbox.http.GoogleError;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Walks a script: statement by statement, through its branches and loops. */
public final class ScriptRun {
  private enum Flow {
    ON,
    BREAK,
    CONTINUE,
    RETURN
  }

  private final Statements statements;
  private final String sql;
  private final Session session;
  private final Instant deadline;
  private final BooleanSupplier cancelled;
  private Outcome last = new Outcome();
  private int executed;

  /**
   * @param timeout for the script as a whole
   * @param cancelled asked before each statement
   */
  public ScriptRun(
      Statements statements, String sql, Session session, Duration timeout, BooleanSupplier cancelled) {
    this.statements = statements;
    this.sql = sql;
    this.session = session;
    this.deadline = Instant.now().plus(timeout);
    this.cancelled = cancelled;
  }

  /** Runs all of it; the outcome is that of the last query or change, its type {@code SCRIPT} if there are several. */
  public Outcome run() {
    JsonNode parsed = statements.parse(sql);
    list(parsed);
    if (parsed.size() > 1 || !parsed.path(0).path("kind").asText().equals("execute")) {
      last.type("SCRIPT");
    }
    return last;
  }

  /** What the script would do; only a single statement can be told. */
  public Outcome describe() {
    JsonNode parsed = statements.parse(sql);
    if (parsed.size() == 1 && parsed.get(0).path("kind").asText().equals("execute")) {
      return statements.describe(sql, parsed.get(0), session, left());
    }
    return new Outcome().type("SCRIPT");
  }

  /** Number of statements that ran. */
  public int executed() {
    return executed;
  }

  private Flow list(JsonNode nodes) {
    for (JsonNode node : nodes) {
      Flow flow = step(node);
      if (flow != Flow.ON) {
        return flow;
      }
    }
    return Flow.ON;
  }

  private Flow step(JsonNode node) {
    if (cancelled.getAsBoolean()) {
      throw GoogleError.of(400, "CANCELLED", "stopped", "Job execution was cancelled: User requested cancellation");
    }
    return switch (node.path("kind").asText()) {
      case "execute" -> execute(node);
      case "if" -> choose(node);
      case "while" -> loop(node, true);
      case "repeat" -> loop(node, false);
      case "block" -> list(node.get("body"));
      case "break" -> Flow.BREAK;
      case "continue" -> Flow.CONTINUE;
      case "return" -> Flow.RETURN;
      default -> throw GoogleError.unsupported("the scripting statement " + node.path("kind").asText());
    };
  }

  private Flow execute(JsonNode node) {
    Outcome outcome = statements.run(sql, node, session, left());
    executed++;
    if (!node.path("script").asBoolean()) {
      outcome.read(last.read());
      last = outcome;
    }
    return Flow.ON;
  }

  private Flow choose(JsonNode node) {
    for (JsonNode branch : node.get("branches")) {
      if (holds(branch.get("condition"))) {
        return list(branch.get("body"));
      }
    }
    return list(node.get("otherwise"));
  }

  private Flow loop(JsonNode node, boolean testFirst) {
    JsonNode condition = node.get("condition");
    while (!testFirst || condition == null || holds(condition)) {
      Flow flow = list(node.get("body"));
      if (flow == Flow.RETURN) {
        return flow;
      }
      if (flow == Flow.BREAK || (!testFirst && holds(condition))) {
        return Flow.ON;
      }
      left();
    }
    return Flow.ON;
  }

  private boolean holds(JsonNode condition) {
    return statements.holds(sql, condition, session, left());
  }

  private Duration left() {
    Duration left = Duration.between(Instant.now(), deadline);
    if (left.isNegative() || left.isZero()) {
      throw GoogleError.of(
          400, "DEADLINE_EXCEEDED", "stopped", "Job execution was cancelled: Job timed out");
    }
    return left;
  }
}
