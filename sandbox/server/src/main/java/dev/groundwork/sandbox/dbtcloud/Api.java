package dev.groundwork.sandbox.dbtcloud;

import dev.groundwork.sandbox.http.Mount;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import java.util.List;

/** Routes under {@code /dbtcloud/api}, each behind the token check. The vendor's paths end in a slash. */
final class Api {
  static final String PROJECTS = "/v3/accounts/{account}/projects";

  private final Mount mount;
  private final ApiTokens tokens;

  Api(RoutesConfig routes, ApiTokens tokens) {
    this.mount = new Mount(routes, List.of("/dbtcloud/api"));
    this.tokens = tokens;
  }

  Api get(String path, Handler handler) {
    mount.get(path, guarded(handler));
    return this;
  }

  Api post(String path, Handler handler) {
    mount.post(path, guarded(handler));
    return this;
  }

  Api patch(String path, Handler handler) {
    mount.patch(path, guarded(handler));
    return this;
  }

  Api delete(String path, Handler handler) {
    mount.delete(path, guarded(handler));
    return this;
  }

  private Handler guarded(Handler handler) {
    return ctx -> {
      tokens.require(ctx);
      handler.handle(ctx);
    };
  }
}
