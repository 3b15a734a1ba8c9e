package dev.groundwork.sandbox.providers.google;

import static dev.groundwork.sandbox.providers.resource.Attributes.given;
import static dev.groundwork.sandbox.providers.resource.Attributes.same;
import static dev.groundwork.sandbox.providers.resource.Attributes.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.providers.resource.Call;
import dev.groundwork.sandbox.providers.resource.Failure;
import dev.groundwork.sandbox.providers.resource.ResourceHandler;
import dev.groundwork.sandbox.providers.schema.Block;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A type whose changes go upstream as one PATCH with a mask of the changed fields. */
abstract class MaskedResource implements ResourceHandler<GoogleApi> {

  /**
   * What the types differ in by name.
   *
   * @param product and title as the real provider's messages have them, such as {@code IAMBeta}
   * @param changeable attributes and blocks that can change in place, labels apart
   */
  record Kind(GoogleService service, String product, String title, List<String> changeable) {}

  private static final String LABELS = "effective_labels";

  private final Block block;
  private final Kind kind;

  MaskedResource(Block block, Kind kind) {
    this.block = block;
    this.kind = kind;
  }

  /** Where it is below the API's endpoint, which is its id in state too. */
  abstract String path(GoogleApi api, JsonNode state);

  /** Makes it; the answer is the planned state, with what names it. */
  abstract ObjectNode make(GoogleApi api, ObjectNode planned, ObjectNode body);

  /** Its REST form. */
  ObjectNode toRest(ObjectNode planned) {
    ObjectNode rest = RestShape.toRest(block, planned);
    if (given(planned, LABELS)) {
      rest.set("labels", LabelViews.all(planned.path(LABELS)));
    }
    return rest;
  }

  /** How REST names what state calls so. */
  String restName(String name) {
    return RestShape.camel(name);
  }

  /** The answer as the shapes of state have it, before names are turned. */
  JsonNode shaped(JsonNode rest) {
    return rest;
  }

  /** Adds to a state what REST says otherwise or not at all. */
  abstract void complete(GoogleApi api, JsonNode rest, JsonNode known, ObjectNode fresh);

  /** False for what is still answered but gone. */
  boolean alive(JsonNode rest) {
    return true;
  }

  /** A change's answer, which is an operation for some; {@code verb} such as {@code create}. */
  void settle(GoogleApi api, JsonNode answer, String verb) {}

  /** A patch's body around the changed fields. */
  JsonNode patch(ObjectNode changed) {
    return changed;
  }

  final GoogleService service() {
    return kind.service();
  }

  final String title() {
    return kind.title();
  }

  @Override
  public final ObjectNode create(Call<GoogleApi> call, ObjectNode planned) {
    GoogleApi api = call.client();
    ObjectNode rest = toRest(planned);
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    kind.changeable().stream().map(this::restName).filter(rest::has).forEach(name -> body.set(name, rest.get(name)));
    if (rest.path("labels").size() > 0) {
      body.set("labels", rest.get("labels"));
    }
    ObjectNode known = GoogleError.during("Error creating " + kind.title(), () -> make(api, planned, body));
    known.put("id", path(api, known));
    call.made(known);
    return fetch(api, known);
  }

  @Override
  public final Optional<ObjectNode> read(Call<GoogleApi> call, ObjectNode state) {
    return find(call.client(), state);
  }

  @Override
  public final ObjectNode update(Call<GoogleApi> call, ObjectNode prior, ObjectNode planned) {
    GoogleApi api = call.client();
    ObjectNode rest = toRest(planned);
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    for (String name : kind.changeable()) {
      if (!same(prior, planned, name)) {
        body.set(restName(name), rest.get(restName(name)));
      }
    }
    if (!same(prior, planned, LABELS)) {
      body.set("labels", rest.get("labels"));
    }
    if (!body.isEmpty()) {
      String mask = String.join(",", body.propertyStream().map(Map.Entry::getKey).toList());
      JsonNode answer = GoogleError.during(
          "Error updating " + kind.title() + " \"" + text(prior, "id") + "\"",
          () -> api.patch(kind.service(), path(api, prior) + "?updateMask=" + mask, patch(body)));
      settle(api, answer, "update");
    }
    return fetch(api, planned);
  }

  @Override
  public final void delete(Call<GoogleApi> call, ObjectNode state) {
    GoogleApi api = call.client();
    try {
      settle(api, api.send("DELETE", kind.service(), path(api, state), null, Map.of()), "delete");
    } catch (GoogleError e) {
      if (!e.notFound()) {
        throw e;
      }
    }
  }

  private Optional<ObjectNode> find(GoogleApi api, ObjectNode known) {
    String path = path(api, known);
    return GoogleError.during(
        "Error when reading or editing " + kind.product() + kind.title() + " \"" + path + "\"",
        () -> api.find(kind.service(), path).filter(this::alive).map(rest -> state(api, rest, known)));
  }

  private ObjectNode fetch(GoogleApi api, ObjectNode known) {
    return find(api, known)
        .orElseThrow(() -> new Failure(kind.title() + " " + path(api, known) + " is gone right after its change.", ""));
  }

  private ObjectNode state(GoogleApi api, JsonNode rest, JsonNode known) {
    ObjectNode fresh = RestShape.toState(block, shaped(rest));
    fresh.remove("timeouts");
    kind.changeable().stream().filter(name -> !fresh.has(name)).forEach(fresh::putNull);
    fresh.put("id", path(api, known));
    if (block.attributes().containsKey(LABELS)) {
      LabelViews.read(rest, known, fresh);
    }
    if (block.attributes().containsKey("project")) {
      fresh.put("project", api.project(known));
    }
    complete(api, rest, known, fresh);
    return fresh;
  }
}
