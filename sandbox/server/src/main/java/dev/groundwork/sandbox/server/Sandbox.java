package dev.groundwork.sandbox.server;

import dev.groundwork.sandbox.bigquery.BigQueryService;
import dev.groundwork.sandbox.bigquery.load.BucketObjects;
import dev.groundwork.sandbox.control.ControlRoutes;
import dev.groundwork.sandbox.control.TerraformRoutes;
import dev.groundwork.sandbox.http.Service;
import dev.groundwork.sandbox.projects.Projects;
import dev.groundwork.sandbox.providers.ProviderListeners;
import dev.groundwork.sandbox.source.JsonPlaceholder;
import dev.groundwork.sandbox.storage.StorageService;
import io.javalin.Javalin;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** A running sandbox: all emulated vendors behind one loopback port. */
public final class Sandbox implements AutoCloseable {
  /** Version that health reports. */
  public static final String VERSION = "0.1.0";

  private final Deque<AutoCloseable> closing = new ArrayDeque<>();
  private final SandboxSettings settings;
  private final int port;
  private final ProviderListeners providers;

  private Sandbox(SandboxSettings settings) {
    this.settings = settings;
    Kernel kernel = Kernel.open(settings);
    closing.push(kernel.store());
    AtomicReference<URI> base = new AtomicReference<>();
    Fivetran fivetran = new Fivetran(kernel, base::get);
    BigQueryService bigQuery = bigQuery(kernel, base::get);
    closing.push(bigQuery);
    AtomicReference<ProviderListeners> listeners = new AtomicReference<>();
    List<Service> services = services(kernel, fivetran, bigQuery);
    services.add(new TerraformRoutes(variables -> listeners.get().addresses(variables)));
    Javalin web = new Web(kernel, services).start(settings.port());
    closing.push(web::stop);
    port = web.port();
    providers = ProviderListeners.start(settings.base(port), 0, 0);
    listeners.set(providers);
    closing.push(providers);
    base.set(settings.base(port));
    fivetran.start();
    closing.push(fivetran);
  }

  /**
   * Starts a sandbox and returns when it answers.
   *
   * @throws dev.groundwork.sandbox.state.CorruptState if the state cannot be opened
   * @throws io.javalin.util.JavalinBindException if the port is taken
   */
  public static Sandbox start(SandboxSettings settings) {
    return new Sandbox(settings);
  }

  /** Port it listens on. */
  public int port() {
    return port;
  }

  /** Base address of every emulated API, without a closing slash. */
  public URI base() {
    return settings.base(port);
  }

  /** Terraform provider listeners by provider address, as {@code host:port}. */
  public Map<String, String> providers() {
    return providers.addresses();
  }

  @Override
  public void close() throws Exception {
    while (!closing.isEmpty()) {
      closing.pop().close();
    }
  }

  private static List<Service> services(Kernel kernel, Fivetran fivetran, BigQueryService bigQuery) {
    List<Service> services = new ArrayList<>();
    services.add(
        new ControlRoutes(
            kernel.settings().project(),
            VERSION,
            kernel.clock(),
            kernel.faults(),
            kernel.log(),
            kernel.store()::clear));
    services.addAll(fivetran.services());
    services.add(new JsonPlaceholder(kernel.settings().sourceData()));
    Projects projects = new Projects(kernel.store(), kernel.clock());
    services.add(storage(kernel, projects));
    services.add(bigQuery);
    services.addAll(GoogleControlPlane.services(kernel, projects));
    return services;
  }

  private static BigQueryService bigQuery(Kernel kernel, Supplier<URI> base) {
    return new BigQueryService(
        kernel.store(),
        kernel.clock(),
        kernel.callers(),
        kernel.access(),
        kernel.folder("tables"),
        kernel.settings().engine(),
        new BucketObjects(base));
  }

  private static StorageService storage(Kernel kernel, Projects projects) {
    return new StorageService(
        kernel.store(),
        kernel.clock(),
        kernel.callers(),
        kernel.policies(),
        kernel.access(),
        projects,
        kernel.folder("objects"));
  }
}
