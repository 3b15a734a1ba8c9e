package dev.groundwork.sandbox.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.zetasql.SqlException;
import dev.groundwork.sandbox.engine.refusal.EngineException;
import dev.groundwork.sandbox.engine.run.Executor;
import dev.groundwork.sandbox.engine.sql.Catalogs;
import dev.groundwork.sandbox.engine.sql.Messages;
import dev.groundwork.sandbox.engine.sql.Script;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers requests {@code {"id","op",...}} with {@code {"id","ok":{...}}} or
 * {@code {"id","error":{"reason","message"}}}.
 */
final class Engine {
  private static final Logger LOG = LoggerFactory.getLogger(Engine.class);

  private final Executor executor = new Executor(new Catalogs());

  JsonNode answer(JsonNode request) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    answer.set("id", request.path("id"));
    try {
      answer.set("ok", run(request));
    } catch (EngineException e) {
      refuse(answer, e);
    } catch (SqlException e) {
      refuse(answer, Messages.translate(e));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      LOG.error("op={} failed", request.path("op").asText(), e);
      refuse(answer, EngineException.invalidQuery("The sandbox's engine failed: " + e));
    }
    return answer;
  }

  private ObjectNode run(JsonNode request) {
    ObjectNode ok = JsonNodeFactory.instance.objectNode();
    return switch (request.path("op").asText()) {
      case "ping" -> ok;
      case "parse" -> ok.set("statements", Script.parse(request.path("sql").asText()));
      case "holds" -> ok.put("holds", executor.holds(request));
      case "execute" -> executor.execute(request);
      default -> throw EngineException.unsupported("the engine operation " + request.path("op"));
    };
  }

  private static void refuse(ObjectNode answer, EngineException e) {
    answer.putObject("error").put("reason", e.reason()).put("message", e.getMessage());
  }
}
