package dev.groundwork.sandbox.server;

import dev.groundwork.sandbox.fivetran.ApiKeys;
import dev.groundwork.sandbox.fivetran.account.Account;
import dev.groundwork.sandbox.fivetran.connections.ConnectionRoutes;
import dev.groundwork.sandbox.fivetran.destinations.DestinationRoutes;
import dev.groundwork.sandbox.fivetran.google.Google;
import dev.groundwork.sandbox.fivetran.groups.GroupRoutes;
import dev.groundwork.sandbox.fivetran.schemas.SchemaConfigs;
import dev.groundwork.sandbox.fivetran.schemas.SchemaRoutes;
import dev.groundwork.sandbox.fivetran.sync.SpoolFolder;
import dev.groundwork.sandbox.fivetran.sync.SyncEngine;
import dev.groundwork.sandbox.fivetran.sync.SyncRoutes;
import dev.groundwork.sandbox.fivetran.sync.SyncScheduler;
import dev.groundwork.sandbox.fivetran.webhooks.WebhookRoutes;
import dev.groundwork.sandbox.http.Service;
import dev.groundwork.sandbox.identity.RevokedKeys;
import java.net.URI;
import java.util.List;
import java.util.function.Supplier;

/** The emulated Fivetran: its routes, its syncs, its schedules. */
final class Fivetran implements AutoCloseable {
  private final List<Service> services;
  private final SyncEngine engine;
  private final SyncScheduler scheduler;

  /**
   * @param base the sandbox's own address, where Fivetran finds Google; asked at each call
   */
  Fivetran(Kernel kernel, RevokedKeys revoked, Supplier<URI> base) {
    ApiKeys keys = new ApiKeys(revoked);
    Account account = new Account(kernel.store());
    SchemaConfigs schemas = new SchemaConfigs(kernel.store());
    Google google = new Google(base);
    SpoolFolder spool = new SpoolFolder(kernel.folder("fivetran"));
    engine = new SyncEngine(kernel.store(), account, schemas, google, kernel.clock(), spool);
    scheduler = new SyncScheduler(account, engine, kernel.clock());
    kernel.clock().onAdvance(_ -> scheduler.wake());
    services =
        List.of(
            new GroupRoutes(keys, account, kernel.clock()),
            new DestinationRoutes(keys, account, google),
            new ConnectionRoutes(keys, account, google, engine, kernel.clock()),
            new SyncRoutes(keys, account, engine),
            new SchemaRoutes(keys, account, schemas, google),
            new WebhookRoutes(keys, account, kernel.clock()));
  }

  List<Service> services() {
    return services;
  }

  /** Begins to sync by schedule; to be called once the server answers. */
  void start() {
    scheduler.start();
  }

  @Override
  public void close() throws InterruptedException {
    scheduler.close();
    engine.close();
  }
}
