package dev.groundwork.sandbox.providers.google;

import static dev.groundwork.sandbox.providers.resource.Attributes.flag;
import static dev.groundwork.sandbox.providers.resource.Attributes.given;
import static dev.groundwork.sandbox.providers.resource.Attributes.only;
import static dev.groundwork.sandbox.providers.resource.Attributes.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.providers.schema.Block;
import java.util.List;
import java.util.Set;

/** Lifecycle rules between a bucket's state and its REST form. */
final class BucketLifecycle {

  /** What the REST API does not know of a condition: how the user wrote it. */
  private static final List<String> WRITING = List.of(
      "no_age", "send_age_if_zero", "send_days_since_custom_time_if_zero", "send_days_since_noncurrent_time_if_zero",
      "send_num_newer_versions_if_zero");

  private static final Set<String> ANY_STATE = Set.of("", "ANY");

  private final Block rule;

  BucketLifecycle(Block bucket) {
    this.rule = bucket.blocks().get("lifecycle_rule").block();
  }

  /** {@code {"rule": [...]}}. */
  ObjectNode toRest(JsonNode rules) {
    ObjectNode lifecycle = JsonNodeFactory.instance.objectNode();
    ArrayNode list = lifecycle.putArray("rule");
    rules.forEach(each -> {
      ObjectNode shaped = RestShape.toRest(rule, each);
      shaped.set("condition", condition(only(each, "condition"), shaped.path("condition")));
      list.add(shaped);
    });
    return lifecycle;
  }

  private static ObjectNode condition(JsonNode block, JsonNode shaped) {
    ObjectNode condition = shaped.isObject() ? shaped.deepCopy() : JsonNodeFactory.instance.objectNode();
    WRITING.stream().map(RestShape::camel).forEach(condition::remove);
    condition.remove("withState");
    if (flag(block, "no_age") || block.path("age").asInt() == 0 && !flag(block, "send_age_if_zero")) {
      condition.remove("age");
    }
    String state = text(block, "with_state");
    if (!ANY_STATE.contains(state)) {
      condition.put("isLive", state.equals("LIVE"));
    }
    return condition;
  }

  /** The blocks of these rules; the way they are written is taken from the known blocks, rule by rule. */
  ArrayNode toState(JsonNode rules, JsonNode known) {
    ArrayNode blocks = JsonNodeFactory.instance.arrayNode();
    for (int i = 0; i < rules.size(); i++) {
      ObjectNode block = RestShape.toState(rule, rules.get(i));
      JsonNode knownCondition = only(known.path(i), "condition");
      block.path("condition").forEach(condition -> complete((ObjectNode) condition, knownCondition));
      JsonNode isLive = rules.get(i).path("condition").path("isLive");
      block.path("condition").forEach(condition ->
          ((ObjectNode) condition).put("with_state", withState(isLive, knownCondition)));
      blocks.add(block);
    }
    return blocks;
  }

  private static void complete(ObjectNode condition, JsonNode known) {
    for (String name : WRITING) {
      if (given(known, name)) {
        condition.set(name, known.get(name));
      }
    }
    if (!given(known, "send_age_if_zero")) {
      condition.put("send_age_if_zero", true);
    }
  }

  private static String withState(JsonNode isLive, JsonNode known) {
    if (isLive.isBoolean()) {
      return isLive.asBoolean() ? "LIVE" : "ARCHIVED";
    }
    String written = text(known, "with_state");
    return given(known, "with_state") && ANY_STATE.contains(written) ? written : "ANY";
  }
}
