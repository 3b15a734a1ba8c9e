package dev.groundwork.sandbox.fivetran.destinations;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.fivetran.Api;
import dev.groundwork.sandbox.fivetran.ApiKeys;
import dev.groundwork.sandbox.fivetran.FivetranError;
import dev.groundwork.sandbox.fivetran.Input;
import dev.groundwork.sandbox.fivetran.Page;
import dev.groundwork.sandbox.fivetran.Secrets;
import dev.groundwork.sandbox.fivetran.SetupTest;
import dev.groundwork.sandbox.fivetran.account.Account;
import dev.groundwork.sandbox.fivetran.account.Destination;
import dev.groundwork.sandbox.fivetran.account.SetupState;
import dev.groundwork.sandbox.fivetran.google.Google;
import dev.groundwork.sandbox.http.Service;
import dev.groundwork.sandbox.state.Json;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code /destinations}. */
public final class DestinationRoutes implements Service {
  private static final Set<String> CONFIG_FIELDS =
      Set.of("project_id", "data_set_location", "location", "bucket", "secret_key", "support_json_type");

  private final ApiKeys keys;
  private final Account account;
  private final DestinationTests tests;

  public DestinationRoutes(ApiKeys keys, Account account, Google google) {
    this.keys = keys;
    this.account = account;
    this.tests = new DestinationTests(account, google);
  }

  @Override
  public void register(RoutesConfig routes) {
    new Api(routes, keys)
        .post("/destinations", this::create)
        .get("/destinations", this::list)
        .get("/destinations/{id}", ctx -> Api.success(ctx, view(account.destination(ctx.pathParam("id")))))
        .patch("/destinations/{id}", this::update)
        .delete("/destinations/{id}", this::delete)
        .post("/destinations/{id}/test", this::test);
  }

  private void create(Context ctx) throws IOException, InterruptedException {
    Input input = Input.of(ctx);
    String id = account.group(input.required("group_id")).id();
    String service = input.required("service");
    if (!service.equals("big_query")) {
      throw FivetranError.invalid("Unsupported destination service '%s'; the sandbox has big_query".formatted(service));
    }
    input.required("time_zone_offset");
    ObjectNode none = Json.MAPPER.createObjectNode();
    Destination blank =
        new Destination(
            id, service, "GCP_US_EAST4", "0", false, "Directly", null, null, null, none, SetupState.INCOMPLETE);
    Destination destination = changed(blank, input);
    account.atomically(
        () -> {
          if (account.findDestination(id).isPresent()) {
            throw FivetranError.conflict("Group with id '%s' already has a destination".formatted(id));
          }
          account.put(destination);
        });
    Tested tested = testIfAsked(destination, input);
    Api.created(ctx, "Destination has been created", tested.view());
  }

  private void list(Context ctx) {
    Api.success(ctx, Page.of(ctx, account.destinations().stream().map(DestinationRoutes::view).toList()));
  }

  private void update(Context ctx) throws IOException, InterruptedException {
    Destination before = account.destination(ctx.pathParam("id"));
    Input input = Input.of(ctx);
    input.requireSame("group_id", before.id());
    input.requireSame("service", before.service());
    Destination destination =
        account
            .changeDestination(before.id(), current -> changed(current, input))
            .orElseThrow(() -> FivetranError.notFound("Destination", before.id()));
    Api.success(ctx, "Destination has been updated", testIfAsked(destination, input).view());
  }

  private void test(Context ctx) throws InterruptedException {
    Api.success(
        ctx, "Setup tests have been completed", tested(account.destination(ctx.pathParam("id"))).view());
  }

  private void delete(Context ctx) {
    String id = account.destination(ctx.pathParam("id")).id();
    int connections = account.connectionsOf(id).size();
    if (connections > 0) {
      throw FivetranError.conflict(
          "Destination with id '%s' has %d connections; delete them first".formatted(id, connections));
    }
    account.removeDestination(id);
    Api.done(ctx, "Destination with id '%s' has been deleted".formatted(id));
  }

  /** A destination with the results of the tests that this request ran. */
  private record Tested(Destination destination, Optional<List<SetupTest>> results) {
    ObjectNode view() {
      ObjectNode view = DestinationRoutes.view(destination);
      results.ifPresent(list -> view.set("setup_tests", Json.MAPPER.valueToTree(list)));
      return view;
    }
  }

  private Tested testIfAsked(Destination destination, Input input) throws InterruptedException {
    if (input.flag("run_setup_tests").orElse(true)) {
      return tested(destination);
    }
    // A changed configuration is unproven until tests run.
    Destination untested =
        input.object("config").isEmpty()
            ? destination
            : account
                .changeDestination(destination.id(), current -> current.withSetup(SetupState.INCOMPLETE))
                .orElse(destination);
    return new Tested(untested, Optional.empty());
  }

  private Tested tested(Destination destination) throws InterruptedException {
    List<SetupTest> results = tests.run(destination);
    boolean passed = SetupTest.allPassed(results);
    Destination after =
        account
            .changeDestination(destination.id(), current -> current.withSetup(current.setup().after(passed)))
            .orElseThrow(() -> FivetranError.notFound("Destination", destination.id()));
    return new Tested(after, Optional.of(results));
  }

  private static Destination changed(Destination before, Input input) {
    String offset = input.text("time_zone_offset").orElse(before.timeZoneOffset());
    if (!offset.matches("0|[+-](1[0-4]|[0-9])")) {
      throw FivetranError.invalid(
          "Invalid time_zone_offset '%s'; expected 0, or a sign and hours up to 14, such as +2".formatted(offset));
    }
    Optional<Input> config = input.object("config");
    config.ifPresent(given -> given.allowOnly(CONFIG_FIELDS, "config."));
    return new Destination(
        before.id(),
        before.service(),
        input.text("region").orElse(before.region()),
        offset,
        input.flag("daylight_saving_time_enabled").orElse(before.daylightSavingTimeEnabled()),
        input.text("networking_method").orElse(before.networkingMethod()),
        input.text("private_link_id").orElse(before.privateLinkId()),
        input.text("hybrid_deployment_agent_id").orElse(before.hybridDeploymentAgentId()),
        input.text("proxy_agent_id").orElse(before.proxyAgentId()),
        config.map(given -> Secrets.merged(before.config(), given.body())).orElse(before.config()),
        before.setup());
  }

  private static ObjectNode view(Destination destination) {
    ObjectNode view = Json.MAPPER.createObjectNode();
    view.put("id", destination.id());
    view.put("group_id", destination.id());
    view.put("service", destination.service());
    view.put("region", destination.region());
    view.put("time_zone_offset", destination.timeZoneOffset());
    view.put("setup_status", destination.setup().toString());
    view.put("daylight_saving_time_enabled", destination.daylightSavingTimeEnabled());
    view.put("networking_method", destination.networkingMethod());
    view.put("private_link_id", destination.privateLinkId());
    view.put("hybrid_deployment_agent_id", destination.hybridDeploymentAgentId());
    view.put("proxy_agent_id", destination.proxyAgentId());
    view.set("config", Secrets.masked(destination.config()));
    return view;
  }
}
