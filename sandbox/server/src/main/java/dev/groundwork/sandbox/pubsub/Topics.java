package dev.groundwork.sandbox.pubsub;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.http.GoogleError;
import dev.groundwork.sandbox.identity.Policies;
import dev.groundwork.sandbox.state.Records;
import dev.groundwork.sandbox.state.Store;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Topics by full name, {@code projects/<id>/topics/<topic>}. */
final class Topics {
  private static final Pattern ID = Pattern.compile("(?!goog)[A-Za-z][A-Za-z0-9._~%+-]{2,254}");
  private static final Pattern SECONDS = Pattern.compile("([0-9]{1,9})(?:\\.[0-9]{1,9})?s");
  private static final long SHORTEST = 600;
  private static final long LONGEST = 31L * 24 * 60 * 60;
  private static final List<String> CHANGEABLE =
      List.of("labels", "messageRetentionDuration", "messageStoragePolicy", "kmsKeyName", "schemaSettings");

  private final Store store;
  private final Policies policies;
  private final Records<ObjectNode> topics;

  Topics(Store store, Policies policies) {
    this.store = store;
    this.policies = policies;
    this.topics = store.records("topics", ObjectNode.class);
  }

  ObjectNode get(String name) {
    return topics
        .find(name)
        .orElseThrow(() -> GoogleError.notFound("Resource not found (resource=%s).".formatted(id(name))));
  }

  /** Those of {@code projects/<id>}. */
  List<ObjectNode> of(String project) {
    return topics.scan(project + "/topics/").map(Map.Entry::getValue).toList();
  }

  ObjectNode create(String name, ObjectNode sent) {
    if (!ID.matcher(id(name)).matches()) {
      throw GoogleError.invalid(
          "Invalid resource name given (name=%s); 3 to 255 of letters, digits and -._~%%+, a letter first, not goog."
              .formatted(name));
    }
    return store.write(
        () -> {
          if (topics.has(name)) {
            throw GoogleError.conflict("Resource already exists in the project (resource=%s).".formatted(id(name)));
          }
          return put(sent.objectNode().put("name", name), CHANGEABLE, sent);
        });
  }

  ObjectNode patch(String name, @Nullable String mask, JsonNode sent) {
    List<String> fields = mask == null || mask.isBlank() ? List.of() : List.of(mask.split(","));
    if (fields.isEmpty() || !CHANGEABLE.containsAll(fields)) {
      throw GoogleError.invalid(
          "Invalid update_mask provided in the UpdateTopicRequest: %s; one or more of %s"
              .formatted(mask, String.join(",", CHANGEABLE)));
    }
    return store.write(() -> put(get(name), fields, sent));
  }

  void delete(String name) {
    store.write(
        () -> {
          get(name);
          topics.remove(name);
          policies.remove(name);
        });
  }

  private ObjectNode put(ObjectNode topic, List<String> fields, JsonNode sent) {
    for (String field : fields) {
      JsonNode value = sent.path(field);
      if (value.isMissingNode() || value.isNull() || value.isContainerNode() && value.isEmpty()) {
        topic.remove(field);
      } else {
        topic.set(field, value);
      }
    }
    requireRetention(topic.path("messageRetentionDuration"));
    topics.put(topic.path("name").asText(), topic);
    return topic;
  }

  private static void requireRetention(JsonNode retention) {
    if (retention.isMissingNode()) {
      return;
    }
    var seconds = SECONDS.matcher(retention.asText());
    if (!seconds.matches()
        || Long.parseLong(seconds.group(1)) < SHORTEST
        || Long.parseLong(seconds.group(1)) > LONGEST) {
      throw GoogleError.invalid(
          "message_retention_duration %s; from 600s (10 minutes) to 2678400s (31 days)".formatted(retention.asText()));
    }
  }

  private static String id(String name) {
    return name.substring(name.lastIndexOf('/') + 1);
  }
}
