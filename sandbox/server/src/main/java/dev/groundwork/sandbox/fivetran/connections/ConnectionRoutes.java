package dev.groundwork.sandbox.fivetran.connections;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.fivetran.Api;
import dev.groundwork.sandbox.fivetran.ApiKeys;
import dev.groundwork.sandbox.fivetran.FivetranError;
import dev.groundwork.sandbox.fivetran.Input;
import dev.groundwork.sandbox.fivetran.Page;
import dev.groundwork.sandbox.fivetran.Secrets;
import dev.groundwork.sandbox.fivetran.SetupTest;
import dev.groundwork.sandbox.fivetran.account.Account;
import dev.groundwork.sandbox.fivetran.account.Connection;
import dev.groundwork.sandbox.fivetran.account.Progress;
import dev.groundwork.sandbox.fivetran.account.Settings;
import dev.groundwork.sandbox.fivetran.account.SetupState;
import dev.groundwork.sandbox.fivetran.gcs.GcsConfig;
import dev.groundwork.sandbox.fivetran.gcs.GcsFields;
import dev.groundwork.sandbox.fivetran.google.Google;
import dev.groundwork.sandbox.fivetran.sync.SyncEngine;
import dev.groundwork.sandbox.http.Service;
import dev.groundwork.sandbox.state.Json;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** {@code /connections}, and the same under its old name {@code /connectors}. */
public final class ConnectionRoutes implements Service {
  private final ApiKeys keys;
  private final Account account;
  private final SyncEngine syncs;
  private final Clock clock;
  private final ConnectionTests tests;

  public ConnectionRoutes(ApiKeys keys, Account account, Google google, SyncEngine syncs, Clock clock) {
    this.keys = keys;
    this.account = account;
    this.syncs = syncs;
    this.clock = clock;
    this.tests = new ConnectionTests(account, google);
  }

  @Override
  public void register(RoutesConfig routes) {
    Api api = new Api(routes, keys);
    for (String name : List.of("/connections", "/connectors")) {
      api.post(name, this::create)
          .get(name, this::list)
          .get(name + "/{id}", this::show)
          .patch(name + "/{id}", this::update)
          .delete(name + "/{id}", this::delete)
          .post(name + "/{id}/test", this::test)
          .get("/groups/{group}" + name, this::listOfGroup);
    }
    api.get("/metadata/connector-types", ctx -> Api.success(ctx, Page.of(ctx, List.of(GcsFields.metadata()))))
        .get("/metadata/connector-types/{service}", ConnectionRoutes::describeType);
  }

  private void create(Context ctx) throws IOException, InterruptedException {
    Input input = Input.of(ctx);
    String service = input.required("service");
    requireGcs(service);
    String group = account.group(input.required("group_id")).id();
    Input given = input.object("config").orElseGet(() -> new Input(Json.MAPPER.createObjectNode()));
    GcsFields.check(given);
    String schema = DestinationSchema.of(given);
    ObjectNode config = Secrets.merged(GcsConfig.defaults(), given.body());
    config.remove(GcsFields.SCHEMA);
    Settings settings = Settings.defaults().changedBy(input);
    Connection connection =
        new Connection(
            account.newId(),
            group,
            service,
            schema,
            clock.instant(),
            settings,
            config,
            SetupState.INCOMPLETE,
            Progress.none());
    account.atomically(
        () -> {
          if (account.connectionsOf(group).stream().anyMatch(other -> other.schema().equals(schema))) {
            throw FivetranError.conflict("Connection with schema '%s' already exists in the group".formatted(schema));
          }
          account.put(connection);
        });
    Api.created(ctx, "Connection has been created", testIfAsked(connection, input));
    syncs.reschedule();
  }

  private void list(Context ctx) {
    String group = ctx.queryParam("group_id");
    answer(ctx, connection -> group == null || connection.groupId().equals(group));
  }

  private void listOfGroup(Context ctx) {
    String group = account.group(ctx.pathParam("group")).id();
    answer(ctx, connection -> connection.groupId().equals(group));
  }

  private void answer(Context ctx, Predicate<Connection> wanted) {
    String schema = ctx.queryParam("schema");
    Set<String> syncing = syncs.syncing();
    List<ObjectNode> items =
        account.connections().stream()
            .filter(wanted)
            .filter(connection -> schema == null || connection.schema().equals(schema))
            .map(connection -> view(connection, syncing).item())
            .toList();
    Api.success(ctx, Page.of(ctx, items));
  }

  private void show(Context ctx) {
    // Asked before the connection is read: whoever is told that a sync has ended must be told how.
    Set<String> syncing = syncs.syncing();
    Api.success(ctx, view(account.connection(ctx.pathParam("id")), syncing).whole());
  }

  private void update(Context ctx) throws IOException, InterruptedException {
    Connection before = account.connection(ctx.pathParam("id"));
    Input input = Input.of(ctx);
    input.requireSame("service", before.service());
    input.requireSame("group_id", before.groupId());
    input
        .object("config")
        .ifPresent(
            config -> {
              GcsFields.check(config);
              DestinationSchema.requireSame(before, config);
            });
    Connection connection =
        account
            .changeConnection(before.id(), current -> changed(current, input))
            .orElseThrow(() -> FivetranError.notFound("Connection", before.id()));
    ObjectNode answer = testIfAsked(connection, input);
    if (input.flag("is_historical_sync").orElse(false)) {
      syncs.resync(connection.id(), _ -> true, true);
    }
    syncs.reschedule();
    Api.success(ctx, "Connection has been updated", answer);
  }

  private void test(Context ctx) throws InterruptedException {
    Connection connection = account.connection(ctx.pathParam("id"));
    Api.success(ctx, "Setup tests have been completed", tested(connection));
    syncs.reschedule();
  }

  private void delete(Context ctx) throws InterruptedException {
    String id = account.connection(ctx.pathParam("id")).id();
    syncs.forget(id);
    Api.done(ctx, "Connection with id '%s' has been deleted".formatted(id));
  }

  private ObjectNode testIfAsked(Connection connection, Input input) throws InterruptedException {
    if (input.flag("run_setup_tests").orElse(true)) {
      return tested(connection);
    }
    // A changed configuration is unproven until tests run.
    Connection untested =
        input.object("config").isEmpty()
            ? connection
            : account
                .changeConnection(connection.id(), current -> current.withSetup(SetupState.INCOMPLETE))
                .orElse(connection);
    return view(untested, syncs.syncing()).whole();
  }

  private ObjectNode tested(Connection connection) throws InterruptedException {
    List<SetupTest> results = tests.run(connection);
    boolean passed = SetupTest.allPassed(results);
    Connection after =
        account
            .changeConnection(connection.id(), current -> current.withSetup(current.setup().after(passed)))
            .orElseThrow(() -> FivetranError.notFound("Connection", connection.id()));
    return view(after, syncs.syncing()).with(results);
  }

  private ConnectionView view(Connection connection, Set<String> syncing) {
    return new ConnectionView(connection, syncing.contains(connection.id()), clock.instant());
  }

  private static Connection changed(Connection current, Input input) {
    Connection changed = current.withSettings(current.settings().changedBy(input));
    return input
        .object("config")
        .map(
            config -> {
              ObjectNode merged = Secrets.merged(current.config(), config.body());
              merged.remove(GcsFields.SCHEMA);
              return changed.withConfig(merged);
            })
        .orElse(changed);
  }

  private static void requireGcs(String service) {
    if (!service.equals("gcs")) {
      throw FivetranError.invalid("Unsupported connector service '%s'".formatted(service));
    }
  }

  private static void describeType(Context ctx) {
    String service = ctx.pathParam("service");
    if (!service.equals("gcs")) {
      throw FivetranError.notFound("ConnectorType", service);
    }
    Api.success(ctx, GcsFields.metadata());
  }
}
