package dev.groundwork.sandbox.bigquery.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.http.GoogleError;
import dev.groundwork.sandbox.state.Json;
import java.math.BigDecimal;

/** SQL options in the REST resource: {@code OPTIONS(friendly_name="x")} is {@code friendlyName}. */
final class Options {
  private static final BigDecimal DAY_MILLIS = BigDecimal.valueOf(86_400_000L);

  private Options() {}

  /** Sets the options on a resource; NULL removes. */
  static void set(JsonNode options, ObjectNode resource) {
    options.properties().forEach(option -> set(option.getKey(), option.getValue().path("value"), resource));
  }

  private static void set(String name, JsonNode value, ObjectNode resource) {
    switch (name) {
      case "description" -> put(resource, "description", value);
      case "friendly_name" -> put(resource, "friendlyName", value);
      case "labels", "tags" -> resource.set(name.equals("tags") ? "resourceTags" : name, pairs(value));
      case "expiration_timestamp" -> put(resource, "expirationTime", millis(value));
      case "require_partition_filter" -> bool(resource, "requirePartitionFilter", value);
      case "partition_expiration_days" -> {
        ObjectNode partitioning =
            resource.path("timePartitioning") instanceof ObjectNode present
                ? present
                : resource.putObject("timePartitioning").put("type", "DAY");
        put(partitioning, "expirationMs", days(value));
      }
      case "kms_key_name" -> put(resource.putObject("encryptionConfiguration"), "kmsKeyName", value);
      case "enable_refresh" -> bool(materialized(resource), "enableRefresh", value);
      case "refresh_interval_minutes" -> put(materialized(resource), "refreshIntervalMs", minutes(value));
      case "max_staleness" -> put(resource, "maxStaleness", value);
      case "privacy_policy", "allow_non_incremental_definition", "enable_change_history" -> {
        // accepted, without effect on results
      }
      case "location" -> put(resource, "location", value);
      case "default_table_expiration_days" -> put(resource, "defaultTableExpirationMs", days(value));
      case "default_partition_expiration_days" -> put(resource, "defaultPartitionExpirationMs", days(value));
      case "max_time_travel_hours" -> put(resource, "maxTimeTravelHours", value);
      case "storage_billing_model" -> put(resource, "storageBillingModel", value);
      case "is_case_insensitive" -> bool(resource, "isCaseInsensitive", value);
      default -> throw GoogleError.invalidQuery("Unknown option: " + name);
    }
  }

  private static void put(ObjectNode resource, String key, JsonNode value) {
    if (value.isNull()) {
      resource.remove(key);
    } else {
      resource.set(key, value);
    }
  }

  private static void bool(ObjectNode resource, String key, JsonNode value) {
    resource.put(key, Boolean.parseBoolean(value.asText()));
  }

  private static ObjectNode materialized(ObjectNode resource) {
    return resource.path("materializedView") instanceof ObjectNode view ? view : resource.putObject("materializedView");
  }

  private static ObjectNode pairs(JsonNode value) {
    ObjectNode pairs = Json.MAPPER.createObjectNode();
    value.forEach(pair -> pairs.put(pair.path(0).asText(), pair.path(1).asText()));
    return pairs;
  }

  private static JsonNode millis(JsonNode micros) {
    return micros.isNull() ? micros : Json.MAPPER.getNodeFactory().textNode(Long.toString(micros.asLong() / 1000));
  }

  private static JsonNode days(JsonNode value) {
    return value.isNull() ? value : text(new BigDecimal(value.asText()).multiply(DAY_MILLIS));
  }

  private static JsonNode minutes(JsonNode value) {
    return value.isNull() ? value : text(new BigDecimal(value.asText()).multiply(BigDecimal.valueOf(60_000)));
  }

  private static JsonNode text(BigDecimal number) {
    return Json.MAPPER.getNodeFactory().textNode(Long.toString(number.longValue()));
  }
}
