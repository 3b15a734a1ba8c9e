package dev.groundwork.sandbox.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.groundwork.sandbox.http.Body;
import dev.groundwork.sandbox.http.Service;
import dev.groundwork.sandbox.state.Json;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * {@code GET /source/jsonplaceholder/<collection>[/<id>][?field=value]}: the data of the npm package {@code
 * jsonplaceholder}, as the public service answers it.
 */
public final class JsonPlaceholder implements Service {
  private final Path data;
  private volatile Optional<JsonNode> loaded = Optional.empty();

  /**
   * @param packageFolder the unpacked npm package, which holds {@code data.json}
   */
  public JsonPlaceholder(Path packageFolder) {
    this.data = packageFolder.resolve("data.json");
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/source/jsonplaceholder/{collection}", this::list);
    routes.get("/source/jsonplaceholder/{collection}/{id}", this::one);
  }

  private void list(Context ctx) {
    ArrayNode records = collection(ctx);
    ArrayNode matching = Json.MAPPER.createArrayNode();
    for (JsonNode record : records) {
      if (ctx.queryParamMap().entrySet().stream().allMatch(e -> e.getValue().contains(text(record, e.getKey())))) {
        matching.add(record);
      }
    }
    Body.answer(ctx, matching);
  }

  private void one(Context ctx) {
    for (JsonNode record : collection(ctx)) {
      if (text(record, "id").equals(ctx.pathParam("id"))) {
        Body.answer(ctx, record);
        return;
      }
    }
    Body.answer(ctx, 404, Map.of());
  }

  private ArrayNode collection(Context ctx) {
    if (root().get(ctx.pathParam("collection")) instanceof ArrayNode records) {
      return records;
    }
    throw new UnknownCollection(ctx.pathParam("collection"));
  }

  private static String text(JsonNode record, String field) {
    return record.path(field).asText();
  }

  private JsonNode root() {
    return loaded.orElseGet(
        () -> {
          try {
            JsonNode root = Json.MAPPER.readTree(Files.readAllBytes(data));
            loaded = Optional.of(root);
            return root;
          } catch (IOException e) {
            throw new UncheckedIOException("source data " + data + " cannot be read; run npm ci", e);
          }
        });
  }
}
