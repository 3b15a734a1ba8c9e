package dev.groundwork.sandbox.fivetran;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.http.Body;
import dev.groundwork.sandbox.http.Mount;
import dev.groundwork.sandbox.state.Json;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Routes under {@code /fivetran/v1} and {@code /fivetran/v2} (Kestra's plugin calls the latter), each behind the key
 * check, and the envelope {@code {code, message, data}}. Clients compare the status exactly: 201 for most creates, 200
 * with a JSON body for everything else, deletes too.
 */
public final class Api {
  private final Mount mount;
  private final ApiKeys keys;

  public Api(RoutesConfig routes, ApiKeys keys) {
    this.mount = new Mount(routes, List.of("/fivetran/v1", "/fivetran/v2"));
    this.keys = keys;
  }

  public Api get(String path, Handler handler) {
    mount.get(path, guarded(handler));
    return this;
  }

  public Api post(String path, Handler handler) {
    mount.post(path, guarded(handler));
    return this;
  }

  public Api patch(String path, Handler handler) {
    mount.patch(path, guarded(handler));
    return this;
  }

  public Api delete(String path, Handler handler) {
    mount.delete(path, guarded(handler));
    return this;
  }

  public static void success(Context ctx, Object data) {
    answer(ctx, 200, "Success", null, data);
  }

  public static void success(Context ctx, String message, Object data) {
    answer(ctx, 200, "Success", message, data);
  }

  /** A success that has nothing to show. */
  public static void done(Context ctx, String message) {
    answer(ctx, 200, "Success", message, null);
  }

  public static void created(Context ctx, String message, Object data) {
    answer(ctx, 201, "Created", message, data);
  }

  private static void answer(
      Context ctx, int status, String code, @Nullable String message, @Nullable Object data) {
    ObjectNode envelope = Json.MAPPER.createObjectNode().put("code", code);
    if (message != null) {
      envelope.put("message", message);
    }
    if (data != null) {
      envelope.set("data", Json.MAPPER.valueToTree(data));
    }
    Body.answer(ctx, status, envelope);
  }

  private Handler guarded(Handler handler) {
    return ctx -> {
      keys.require(ctx);
      handler.handle(ctx);
    };
  }
}
