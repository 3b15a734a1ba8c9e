package dev.groundwork.sandbox.server;

import dev.groundwork.sandbox.http.Body;
import dev.groundwork.sandbox.http.RequestLog;
import dev.groundwork.sandbox.http.Service;
import dev.groundwork.sandbox.http.WireException;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.router.EndpointNotFound;
import java.time.Duration;
import java.util.List;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The HTTP server: routes of all services, errors in the vendors' shapes, faults, request log. */
final class Web {
  private static final Logger LOG = LoggerFactory.getLogger(Web.class);
  private static final String STARTED = "started";
  private static final int INPUT_BUFFER = 64 * 1024;
  private static final int OUTPUT_BUFFER = 64 * 1024;

  private final Kernel kernel;
  private final List<Service> services;

  Web(Kernel kernel, List<Service> services) {
    this.kernel = kernel;
    this.services = services;
  }

  /** Starts listening on loopback. */
  Javalin start(int port) {
    return Javalin.create(config -> configure(config, port)).start();
  }

  private void configure(JavalinConfig config, int port) {
    config.jetty.addConnector((server, http) -> connector(server, http, port));
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.concurrency.useVirtualThreads = true;
    config.http.maxRequestSize = Long.MAX_VALUE;
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.http.asyncTimeout = Duration.ofMinutes(10).toMillis();
    // Object names hold encoded slashes; they must reach the route as one segment.
    config.jetty.modifyHttpConfiguration(http -> http.setUriCompliance(UriCompliance.UNSAFE));
    config.jetty.modifyServletContextHandler(
        context -> context.getServletHandler().setDecodeAmbiguousURIs(true));
    config.routes.before(this::before);
    services.forEach(service -> service.register(config.routes));
    services.forEach(service -> service.registerLast(config.routes));
    config.routes.exception(WireException.class, (e, ctx) -> answer(ctx, e));
    config.routes.exception(EndpointNotFound.class, (_, ctx) -> answerUnknown(ctx));
    config.routes.exception(EofException.class, (_, ctx) -> noteLeft(ctx));
    config.routes.exception(Exception.class, (e, ctx) -> answerUnexpected(ctx, e));
    config.routes.after(this::after);
  }

  /** Reads in large pieces: Jetty's own 8 KiB cost an upload of a gigabyte 130,000 wake-ups. */
  private static ServerConnector connector(Server server, HttpConfiguration http, int port) {
    http.setOutputBufferSize(OUTPUT_BUFFER);
    HttpConnectionFactory connections = new HttpConnectionFactory(http);
    connections.setInputBufferSize(INPUT_BUFFER);
    ServerConnector connector = new ServerConnector(server, connections);
    connector.setHost("127.0.0.1");
    connector.setPort(port);
    return connector;
  }

  private void before(Context ctx) throws InterruptedException {
    ctx.attribute(STARTED, System.nanoTime());
    if (!ctx.path().startsWith("/_sandbox/") && kernel.faults().apply(ctx)) {
      ctx.skipRemainingHandlers();
      record(ctx);
    }
  }

  private void after(Context ctx) {
    record(ctx);
  }

  private void record(Context ctx) {
    Long started = ctx.attribute(STARTED);
    if (started == null || ctx.path().startsWith("/_sandbox/")) {
      return;
    }
    long millis = Duration.ofNanos(System.nanoTime() - started).toMillis();
    String caller = Vendor.of(ctx.path()) == Vendor.GOOGLE ? kernel.callers().of(ctx).toString() : "api key";
    kernel
        .log()
        .add(
            new RequestLog.Entry(
                kernel.clock().instant(), ctx.method().name(), RequestLog.target(ctx), ctx.statusCode(), caller, millis));
  }

  private static void answer(Context ctx, WireException error) {
    Body.answer(ctx, error.status(), error.body());
    error.headers().forEach(ctx::header);
  }

  private static void answerUnknown(Context ctx) {
    answer(ctx, Vendor.of(ctx.path()).unknown(ctx.method() + " " + ctx.path()));
  }

  /** A client that hung up in the middle of a body hears nothing any more. */
  private static void noteLeft(Context ctx) {
    LOG.info("request={} {} left by its client", ctx.method(), ctx.path());
  }

  private static void answerUnexpected(Context ctx, Exception e) {
    LOG.error("request={} {} failed", ctx.method(), ctx.path(), e);
    String message = "The sandbox failed on %s %s: %s".formatted(ctx.method(), ctx.path(), e);
    answer(ctx, Vendor.of(ctx.path()).failed(message));
  }
}
