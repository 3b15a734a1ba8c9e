package dev.groundwork.sandbox.server;

import dev.groundwork.sandbox.http.Service;
import dev.groundwork.sandbox.providers.resource.TerraformEnvironment;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * {@code POST /_sandbox/providers}: where Terraform finds providers that see the environment it runs in. Lines in and
 * out, because a shell asks: {@code NAME=value}, and back {@code provider host:port}.
 *
 * @param addresses of the providers' listeners for an environment
 */
record AttachRoutes(Function<TerraformEnvironment, Map<String, String>> addresses) implements Service {
  @Override
  public void register(RoutesConfig routes) {
    routes.post("/_sandbox/providers", this::attach);
  }

  private void attach(Context ctx) {
    TerraformEnvironment environment = TerraformEnvironment.ofLines(ctx.body().lines());
    ctx.contentType("text/plain").result(lines(addresses.apply(environment)));
  }

  static String lines(Map<String, String> addresses) {
    return addresses.entrySet().stream()
        .map(entry -> entry.getKey() + " " + entry.getValue() + "\n")
        .collect(Collectors.joining());
  }
}
