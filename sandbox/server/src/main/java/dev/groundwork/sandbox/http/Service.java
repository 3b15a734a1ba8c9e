package dev.groundwork.sandbox.http;

import io.javalin.config.RoutesConfig;

/** One emulated vendor API, or one group of its operations. */
public interface Service {
  /** Adds this service's routes. Called once, before the server starts. */
  void register(RoutesConfig routes);

  /** Adds routes so wide that they must come after those of all services. Called after every {@link #register}. */
  default void registerLast(RoutesConfig routes) {}
}
