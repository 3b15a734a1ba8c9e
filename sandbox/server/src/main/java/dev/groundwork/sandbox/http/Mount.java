package dev.groundwork.sandbox.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import java.util.List;

/**
 * The same routes under several prefixes. Google's Terraform provider doubles the version over plain http
 * ({@code /iam/v1/v1/projects}), because it only strips it from https addresses.
 */
public record Mount(RoutesConfig routes, List<String> prefixes) {

  /** Routes of a versioned API, such as {@code /iam/v1}, with and without the doubled version. */
  public static Mount versioned(RoutesConfig routes, String prefix) {
    String version = prefix.substring(prefix.lastIndexOf('/'));
    return new Mount(routes, List.of(prefix, prefix + version));
  }

  public Mount get(String path, Handler handler) {
    prefixes.forEach(prefix -> routes.get(prefix + path, handler));
    return this;
  }

  public Mount post(String path, Handler handler) {
    prefixes.forEach(prefix -> routes.post(prefix + path, handler));
    return this;
  }

  public Mount put(String path, Handler handler) {
    prefixes.forEach(prefix -> routes.put(prefix + path, handler));
    return this;
  }

  public Mount patch(String path, Handler handler) {
    prefixes.forEach(prefix -> routes.patch(prefix + path, handler));
    return this;
  }

  public Mount delete(String path, Handler handler) {
    prefixes.forEach(prefix -> routes.delete(prefix + path, handler));
    return this;
  }
}
