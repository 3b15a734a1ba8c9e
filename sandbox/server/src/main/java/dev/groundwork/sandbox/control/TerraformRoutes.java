package dev.groundwork.sandbox.control;

import dev.groundwork.sandbox.http.GoogleError;
import dev.groundwork.sandbox.http.Service;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * {@code POST /_sandbox/terraform/listeners}: where a Terraform with certain credentials in its environment attaches to
 * its providers. Lines of {@code NAME=value} in, lines of {@code provider host:port} out, as a shell can write and read
 * them. Credentials stand in the body alone, because targets of requests get logged.
 */
public final class TerraformRoutes implements Service {
  private static final List<String> NAMES =
      List.of("GOOGLE_OAUTH_ACCESS_TOKEN", "FIVETRAN_APIKEY", "FIVETRAN_APISECRET", "DBT_CLOUD_TOKEN");

  private final UnaryOperator<Map<String, String>> listeners;

  /**
   * @param listeners addresses by provider, for variables by name
   */
  public TerraformRoutes(UnaryOperator<Map<String, String>> listeners) {
    this.listeners = listeners;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.post("/_sandbox/terraform/listeners", this::answer);
  }

  private void answer(Context ctx) {
    Map<String, String> variables = new HashMap<>();
    ctx.body().lines().filter(line -> !line.isBlank()).forEach(line -> {
      int equals = line.indexOf('=');
      String name = equals < 0 ? "" : line.substring(0, equals);
      if (!NAMES.contains(name)) {
        throw GoogleError.invalid("A line is not NAME=value with a NAME of %s".formatted(String.join(", ", NAMES)));
      }
      variables.put(name, line.substring(equals + 1));
    });
    ctx.contentType("text/plain; charset=UTF-8")
        .result(
            listeners.apply(variables).entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue() + "\n")
                .collect(Collectors.joining()));
  }
}
