package dev.groundwork.sandbox.providers.google;

import static dev.groundwork.sandbox.providers.resource.Attributes.given;
import static dev.groundwork.sandbox.providers.resource.Attributes.same;
import static dev.groundwork.sandbox.providers.resource.Attributes.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.providers.resource.Attributes;
import dev.groundwork.sandbox.providers.resource.Call;
import dev.groundwork.sandbox.providers.resource.Problem;
import dev.groundwork.sandbox.providers.resource.ResourceHandler;
import dev.groundwork.sandbox.providers.schema.Block;
import java.util.List;
import java.util.Optional;

/** {@code google_secret_manager_secret}: a secret's name and rules, never its content. */
final class SecretManagerSecret implements ResourceHandler<GoogleApi> {

  private static final List<String> CHANGEABLE =
      List.of("version_aliases", "version_destroy_ttl", "expire_time", "ttl", "rotation", "topics");

  private final Block block;

  SecretManagerSecret(Block block) {
    this.block = block;
  }

  @Override
  public List<Problem> check(JsonNode config) {
    JsonNode replication = Attributes.only(config, "replication");
    boolean auto = !replication.path("auto").isEmpty();
    boolean managed = !replication.path("user_managed").isEmpty();
    return auto != managed ? List.of() : List.of(new Problem(
        "replication", "one of `replication.0.auto,replication.0.user_managed` must be specified", ""));
  }

  @Override
  public ObjectNode create(Call<GoogleApi> call, ObjectNode planned) {
    GoogleApi api = call.client();
    ObjectNode shaped = RestShape.toRest(block, planned);
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    CHANGEABLE.stream().map(RestShape::camel).filter(shaped::has).forEach(name -> body.set(name, shaped.get(name)));
    body.set("replication", replication(planned, shaped));
    for (String view : List.of("labels", "annotations")) {
      if (given(planned, "effective_" + view)) {
        body.set(view, LabelViews.all(planned.path("effective_" + view)));
      }
    }
    JsonNode made = GoogleError.during("Error creating Secret", () -> api.post(GoogleService.SECRET_MANAGER,
        "projects/" + api.project(planned) + "/secrets?secretId=" + text(planned, "secret_id"), body));
    return state(api, made, planned);
  }

  /** REST says {@code automatic} where the provider says {@code auto}. */
  private static ObjectNode replication(JsonNode planned, JsonNode shaped) {
    ObjectNode replication = shaped.path("replication").deepCopy();
    if (!Attributes.only(planned, "replication").path("auto").isEmpty()) {
      JsonNode auto = replication.remove("auto");
      replication.set("automatic", auto == null ? JsonNodeFactory.instance.objectNode() : auto);
    }
    return replication;
  }

  @Override
  public Optional<ObjectNode> read(Call<GoogleApi> call, ObjectNode state) {
    GoogleApi api = call.client();
    return GoogleError.during("Error when reading or editing SecretManagerSecret \"" + text(state, "id") + "\"",
        () -> api.find(GoogleService.SECRET_MANAGER, path(api, state)).map(rest -> state(api, rest, state)));
  }

  @Override
  public ObjectNode update(Call<GoogleApi> call, ObjectNode prior, ObjectNode planned) {
    GoogleApi api = call.client();
    ObjectNode shaped = RestShape.toRest(block, planned);
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    for (String name : CHANGEABLE) {
      if (!same(prior, planned, name)) {
        body.set(RestShape.camel(name), shaped.get(RestShape.camel(name)));
      }
    }
    for (String view : List.of("labels", "annotations")) {
      if (!same(prior, planned, "effective_" + view)) {
        body.set(view, LabelViews.all(planned.path("effective_" + view)));
      }
    }
    if (!body.isEmpty()) {
      String mask = String.join(",", body.propertyStream().map(entry -> entry.getKey()).toList());
      GoogleError.during("Error updating Secret \"" + text(prior, "id") + "\"",
          () -> api.patch(GoogleService.SECRET_MANAGER, path(api, prior) + "?updateMask=" + mask, body));
    }
    return state(api, api.get(GoogleService.SECRET_MANAGER, path(api, prior)), planned);
  }

  @Override
  public void delete(Call<GoogleApi> call, ObjectNode state) {
    call.client().deleteIfPresent(GoogleService.SECRET_MANAGER, path(call.client(), state));
  }

  @Override
  public ObjectNode identify(Call<GoogleApi> call, String id) {
    ObjectNode state = PolicyTargets.SECRET.identify(call.client(), id);
    return state.put("project", call.client().project(state)).put("id", path(call.client(), state));
  }

  private static String path(GoogleApi api, JsonNode state) {
    return "projects/" + api.project(state) + "/secrets/" + text(state, "secret_id");
  }

  private ObjectNode state(GoogleApi api, JsonNode rest, JsonNode known) {
    ObjectNode renamed = rest.deepCopy();
    JsonNode automatic = rest.path("replication").path("automatic");
    if (automatic.isObject()) {
      renamed.putObject("replication").set("auto", automatic);
    }
    ObjectNode fresh = RestShape.toState(block, renamed);
    fresh.remove(List.of("timeouts", "ttl"));
    fresh.put("id", path(api, known)).put("project", api.project(known)).put("secret_id", text(known, "secret_id"));
    CHANGEABLE.stream().filter(name -> !fresh.has(name) && !name.equals("ttl")).forEach(fresh::putNull);
    LabelViews.read(rest, known, fresh);
    fresh.set("annotations", LabelViews.only(rest.path("annotations"), known.path("annotations")));
    fresh.set("effective_annotations", LabelViews.all(rest.path("annotations")));
    return fresh;
  }
}
