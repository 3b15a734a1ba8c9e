package dev.groundwork.sandbox.providers.google;

import static dev.groundwork.sandbox.providers.resource.Attributes.flag;
import static dev.groundwork.sandbox.providers.resource.Attributes.given;
import static dev.groundwork.sandbox.providers.resource.Attributes.same;
import static dev.groundwork.sandbox.providers.resource.Attributes.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.providers.schema.Block;
import java.util.List;
import java.util.Set;

/** A bucket between its state and its REST form. */
final class BucketBody {

  /** Blocks whose REST form differs in spelling only. */
  private static final List<String> PLAIN_BLOCKS = List.of(
      "autoclass", "cors", "custom_placement_config", "encryption", "logging", "retention_policy",
      "soft_delete_policy", "versioning", "website");

  private static final List<String> PLAIN_ATTRIBUTES = List.of("default_event_based_hold", "rpo", "storage_class");

  /** Blocks that may be switched off by {@code enabled = false}, which REST may answer with nothing at all. */
  private static final Set<String> SWITCHES = Set.of("autoclass", "versioning");

  private final Block block;
  private final BucketLifecycle lifecycle;

  BucketBody(Block block) {
    this.block = block;
    this.lifecycle = new BucketLifecycle(block);
  }

  /** What to send to make it. */
  ObjectNode insert(JsonNode planned) {
    ObjectNode body = patch(JsonNodeFactory.instance.objectNode(), planned);
    return body.put("name", text(planned, "name")).put("location", text(planned, "location"));
  }

  /** What to send to turn one state into the other; null ends what is no longer there. */
  ObjectNode patch(JsonNode prior, JsonNode planned) {
    ObjectNode shaped = RestShape.toRest(block, planned);
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    for (String name : PLAIN_ATTRIBUTES) {
      if (!same(prior, planned, name)) {
        body.set(RestShape.camel(name), planned.get(name));
      }
    }
    for (String name : PLAIN_BLOCKS) {
      if (!prior.path(name).equals(planned.path(name)) && !(prior.isEmpty() && planned.path(name).isEmpty())) {
        body.set(RestShape.camel(name), shaped.get(RestShape.camel(name)));
      }
    }
    if (body.path("retentionPolicy") instanceof ObjectNode retention) {
      retention.remove("isLocked");
    }
    patchLifecycle(prior, planned, body);
    patchAccess(prior, planned, body);
    if (!same(prior, planned, "requester_pays")) {
      body.putObject("billing").put("requesterPays", flag(planned, "requester_pays"));
    }
    if (!same(prior, planned, "effective_labels") && given(planned, "effective_labels")) {
      body.set("labels", LabelViews.patch(prior.path("effective_labels"), planned.path("effective_labels")));
    }
    return body;
  }

  private void patchLifecycle(JsonNode prior, JsonNode planned, ObjectNode body) {
    JsonNode rules = planned.path("lifecycle_rule");
    if (prior.path("lifecycle_rule").equals(rules) || prior.path("lifecycle_rule").isEmpty() && rules.isEmpty()) {
      return;
    }
    body.set("lifecycle", rules.isEmpty() ? JsonNodeFactory.instance.nullNode() : lifecycle.toRest(rules));
  }

  private static void patchAccess(JsonNode prior, JsonNode planned, ObjectNode body) {
    ObjectNode access = JsonNodeFactory.instance.objectNode();
    if (!same(prior, planned, "uniform_bucket_level_access") && given(planned, "uniform_bucket_level_access")) {
      access.putObject("uniformBucketLevelAccess").put("enabled", flag(planned, "uniform_bucket_level_access"));
    }
    if (!same(prior, planned, "public_access_prevention") && given(planned, "public_access_prevention")) {
      access.put("publicAccessPrevention", text(planned, "public_access_prevention"));
    }
    if (!access.isEmpty()) {
      body.set("iamConfiguration", access);
    }
  }

  /** State from a REST answer; how something was written comes from the state known so far. */
  ObjectNode state(JsonNode rest, JsonNode known, String project) {
    ObjectNode fresh = JsonNodeFactory.instance.objectNode()
        .put("id", text(rest, "name"))
        .put("name", text(rest, "name"))
        .put("project", project)
        .put("project_number", rest.path("projectNumber").asLong())
        .put("location", text(rest, "location"))
        .put("self_link", text(rest, "selfLink"))
        .put("url", "gs://" + text(rest, "name"))
        .put("requester_pays", flag(rest.path("billing"), "requesterPays"))
        .put("enable_object_retention", text(rest.path("objectRetention"), "mode").equals("Enabled"))
        .put("public_access_prevention", text(rest.path("iamConfiguration"), "publicAccessPrevention"))
        .put("uniform_bucket_level_access",
            flag(rest.path("iamConfiguration").path("uniformBucketLevelAccess"), "enabled"));
    PLAIN_ATTRIBUTES.forEach(name -> fresh.set(name, rest.get(RestShape.camel(name))));
    PLAIN_BLOCKS.forEach(name -> fresh.set(name, plainBlock(name, rest.path(RestShape.camel(name)), known.path(name))));
    fresh.set("lifecycle_rule", lifecycle.toState(rest.path("lifecycle").path("rule"), known.path("lifecycle_rule")));
    LabelViews.read(rest, known, fresh);
    return fresh;
  }

  private JsonNode plainBlock(String name, JsonNode rest, JsonNode known) {
    boolean switchedOff = SWITCHES.contains(name) && known.size() == 1 && !flag(known.path(0), "enabled");
    if (switchedOff && rest.isEmpty()) {
      return known;
    }
    ArrayNode elements = RestShape.toState(block.blocks().get(name), rest);
    return rest.isObject() && rest.isEmpty() ? JsonNodeFactory.instance.arrayNode() : elements;
  }
}
