package dev.groundwork.sandbox.storage.lifecycle;

import com.fasterxml.jackson.databind.JsonNode;
import dev.groundwork.sandbox.storage.object.StoredObject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/** One lifecycle rule of a bucket: all of its conditions must hold. */
record LifecycleRule(JsonNode action, JsonNode condition) {
  static LifecycleRule of(JsonNode rule) {
    return new LifecycleRule(rule.path("action"), rule.path("condition"));
  }

  boolean does(String type) {
    return action.path("type").asText().equals(type);
  }

  /** Whether something of that age is due; only {@code age} counts for unfinished uploads. */
  boolean isDue(Instant created, Instant now) {
    return condition.has("age") && daysBefore(now, condition.get("age")).compareTo(created) >= 0;
  }

  /**
   * @param newer how many newer generations the object has
   */
  boolean matches(StoredObject object, int newer, Instant now) {
    return !condition.isEmpty()
        && condition.properties().stream().allMatch(field -> holds(field, object, newer, now));
  }

  private static boolean holds(Map.Entry<String, JsonNode> field, StoredObject object, int newer, Instant now) {
    JsonNode value = field.getValue();
    return switch (field.getKey()) {
      case "age" -> !daysBefore(now, value).isBefore(object.created());
      case "createdBefore" -> object.created().isBefore(date(value));
      case "isLive" -> value.asBoolean() == object.deleted().isEmpty();
      case "matchesStorageClass" -> any(value, object.storageClass()::equals);
      case "matchesPrefix" -> any(value, object.name()::startsWith);
      case "matchesSuffix" -> any(value, object.name()::endsWith);
      case "numNewerVersions" -> newer >= value.asInt();
      case "daysSinceNoncurrentTime" ->
          object.deleted().filter(deleted -> !daysBefore(now, value).isBefore(deleted)).isPresent();
      case "noncurrentTimeBefore" -> object.deleted().filter(deleted -> deleted.isBefore(date(value))).isPresent();
      case "daysSinceCustomTime" -> !daysBefore(now, value).isBefore(customTime(object));
      case "customTimeBefore" -> customTime(object).isBefore(date(value));
      default -> false;
    };
  }

  private static boolean any(JsonNode values, Predicate<String> test) {
    return StreamSupport.stream(values.spliterator(), false).map(JsonNode::asText).anyMatch(test);
  }

  private static Instant daysBefore(Instant now, JsonNode days) {
    return now.minus(Duration.ofDays(days.asLong()));
  }

  private static Instant date(JsonNode value) {
    return LocalDate.parse(value.asText()).atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  private static Instant customTime(StoredObject object) {
    String text = object.setting("customTime");
    return text.isEmpty() ? Instant.MAX : Instant.parse(text);
  }
}
