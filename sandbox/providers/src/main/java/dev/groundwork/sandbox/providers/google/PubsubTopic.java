package dev.groundwork.sandbox.providers.google;

import static dev.groundwork.sandbox.providers.resource.Attributes.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.providers.resource.Call;
import dev.groundwork.sandbox.providers.schema.Block;
import java.util.List;

/** {@code google_pubsub_topic}. */
final class PubsubTopic extends MaskedResource {

  PubsubTopic(Block block) {
    super(block, new Kind(GoogleService.PUBSUB, "Pubsub", "Topic", List.of(
        "kms_key_name", "message_retention_duration", "message_storage_policy", "schema_settings")));
  }

  @Override
  String path(GoogleApi api, JsonNode state) {
    return "projects/" + api.project(state) + "/topics/" + PolicyTargets.lastSegment(text(state, "name"));
  }

  @Override
  ObjectNode make(GoogleApi api, ObjectNode planned, ObjectNode body) {
    api.put(service(), path(api, planned), body);
    return planned.deepCopy();
  }

  @Override
  JsonNode patch(ObjectNode changed) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.set("topic", changed);
    return body;
  }

  @Override
  void complete(GoogleApi api, JsonNode rest, JsonNode known, ObjectNode fresh) {
    fresh.put("name", PolicyTargets.lastSegment(text(rest, "name")));
  }

  /** Takes the full name, {@code project/topic} or {@code topic}. */
  @Override
  public ObjectNode identify(Call<GoogleApi> call, String id) {
    ObjectNode state = PolicyTargets.TOPIC.identify(call.client(), id);
    state.put("name", text(state, "topic")).remove("topic");
    return state.put("project", call.client().project(state)).put("id", path(call.client(), state));
  }
}
