package dev.groundwork.sandbox.providers.fivetran;

import static dev.groundwork.sandbox.providers.fivetran.Connection.NETWORK;
import static dev.groundwork.sandbox.providers.resource.Attributes.copy;
import static dev.groundwork.sandbox.providers.resource.Attributes.flag;
import static dev.groundwork.sandbox.providers.resource.Attributes.given;
import static dev.groundwork.sandbox.providers.resource.Attributes.same;
import static dev.groundwork.sandbox.providers.resource.Attributes.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.providers.resource.Call;
import dev.groundwork.sandbox.providers.resource.ResourceHandler;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code fivetran_destination}; its id is its group's. */
final class Destination implements ResourceHandler<FivetranApi> {

  private static final Set<String> GONE = Set.of("NotFound_Destination");
  private static final List<String> CONFIG = List.of("bucket", "data_set_location", "project_id", "secret_key");

  @Override
  public ObjectNode create(Call<FivetranApi> call, ObjectNode planned) {
    ObjectNode body = JsonNodeFactory.instance.objectNode()
        .put("group_id", text(planned, "group_id"))
        .put("service", text(planned, "service"))
        .put("time_zone_offset", text(planned, "time_zone_offset"))
        .put("daylight_saving_time_enabled", flag(planned, "daylight_saving_time_enabled"));
    copy(planned, "region", body, "region");
    NETWORK.forEach(name -> copy(planned, name, body, name));
    ObjectNode config = body.putObject("config");
    CONFIG.forEach(name -> copy(planned.path("config"), name, config, name));
    flags(planned, body);
    FivetranApi api = call.client();
    JsonNode made = FivetranError.during(
        "Unable to Create Destination Resource.", () -> api.create("/destinations", body));
    call.made(state(made, planned));
    return tested(call, made, planned);
  }

  /** Fivetran may leave a new destination untested; then the tests are asked for once more. */
  private static ObjectNode tested(Call<FivetranApi> call, JsonNode made, ObjectNode planned) {
    SetupTests.warn(call, "Destination", made);
    if (!runsTests(planned) || text(made, "setup_status").equals("connected")) {
      return state(made, planned);
    }
    FivetranApi api = call.client();
    String path = "/destinations/" + text(made, "id");
    ObjectNode body = SetupTests.trust(planned, JsonNodeFactory.instance.objectNode());
    JsonNode tests = FivetranError.during(
        "Unable to Run Setup Tests of Destination Resource.", () -> api.post(path + "/test", body));
    if (made.path("setup_tests").isEmpty()) {
      SetupTests.warn(call, "Destination", tests);
    }
    return state(FivetranError.during("Unable to Read Destination Resource.", () -> api.get(path)), planned);
  }

  @Override
  public Optional<ObjectNode> read(Call<FivetranApi> call, ObjectNode state) {
    return FivetranError.reading("Unable to Read Destination Resource.", GONE,
        () -> state(call.client().get("/destinations/" + text(state, "id")), state));
  }

  /** Sends the changed keys of the config, or a null config when only what surrounds it changed. */
  @Override
  public ObjectNode update(Call<FivetranApi> call, ObjectNode prior, ObjectNode planned) {
    ObjectNode body = JsonNodeFactory.instance.objectNode().put("time_zone_offset", text(planned, "time_zone_offset"));
    copy(planned, "region", body, "region");
    copy(planned, "daylight_saving_time_enabled", body, "daylight_saving_time_enabled");
    NETWORK.stream().filter(name -> !same(prior, planned, name)).forEach(name -> copy(planned, name, body, name));
    ObjectNode config = JsonNodeFactory.instance.objectNode();
    CONFIG.stream().filter(name -> !same(prior.path("config"), planned.path("config"), name))
        .forEach(name -> config.set(name, planned.path("config").get(name)));
    body.set("config", config.isEmpty() ? null : config);
    flags(planned, body);
    JsonNode changed = FivetranError.during("Unable to Update Destination Resource.",
        () -> call.client().patch("/destinations/" + text(prior, "id"), body));
    SetupTests.warn(call, "Destination", changed);
    return state(changed, planned);
  }

  @Override
  public void delete(Call<FivetranApi> call, ObjectNode state) {
    FivetranError.during(
        "Unable to Delete Destination Resource.", () -> call.client().delete("/destinations/" + text(state, "id")));
  }

  private static void flags(JsonNode planned, ObjectNode body) {
    SetupTests.trust(planned, body).put("run_setup_tests", runsTests(planned));
  }

  private static boolean runsTests(JsonNode planned) {
    return !given(planned, "run_setup_tests") || flag(planned, "run_setup_tests");
  }

  private static ObjectNode state(JsonNode destination, JsonNode known) {
    ObjectNode state = JsonNodeFactory.instance.objectNode()
        .put("id", text(destination, "id"))
        .put("group_id", text(destination, "group_id"))
        .put("service", text(destination, "service"))
        .put("region", text(destination, "region"))
        .put("time_zone_offset", text(destination, "time_zone_offset"))
        .put("setup_status", text(destination, "setup_status"))
        .put("daylight_saving_time_enabled", flag(destination, "daylight_saving_time_enabled"))
        .put("run_setup_tests", runsTests(known));
    SetupTests.trust(known, state);
    NETWORK.forEach(name -> state.set(name, destination.get(name)));
    if (given(known, "config")) {
      state.set("config", config(destination.path("config"), known.path("config")));
    }
    return state;
  }

  /** Fivetran masks secrets and may answer an empty string with nothing: then what is known stands. */
  private static ObjectNode config(JsonNode answered, JsonNode known) {
    ObjectNode config = JsonNodeFactory.instance.objectNode();
    for (String name : CONFIG) {
      boolean keep = name.equals("secret_key") || !given(known, name) || text(known, name).equals(text(answered, name));
      config.set(name, keep ? known.get(name) : answered.get(name));
    }
    if (given(known, "data_set_location") && !given(answered, "data_set_location")) {
      config.set("data_set_location", answered.get("location"));
    }
    return config;
  }
}
