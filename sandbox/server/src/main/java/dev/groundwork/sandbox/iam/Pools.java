package dev.groundwork.sandbox.iam;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.clock.Timestamps;
import dev.groundwork.sandbox.http.GoogleError;
import dev.groundwork.sandbox.state.Json;
import dev.groundwork.sandbox.state.Records;
import dev.groundwork.sandbox.state.Store;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Workload identity pools and their providers, by full name. A deleted one keeps its name taken for 30 days. */
final class Pools {
  private static final Duration NAME_TAKEN = Duration.ofDays(30);
  private static final List<String> SERVER_FIELDS = List.of("name", "state", "expireTime");

  private final Store store;
  private final InstantSource clock;
  private final Records<ObjectNode> pools;

  Pools(Store store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
    this.pools = store.records("workloadIdentityPools", ObjectNode.class);
  }

  ObjectNode get(String name) {
    return find(name).orElseThrow(() -> GoogleError.notFound("Requested entity was not found."));
  }

  private Optional<ObjectNode> find(String name) {
    return pools.find(name).filter(pool -> !forgotten(pool));
  }

  private boolean forgotten(ObjectNode pool) {
    return pool.has("expireTime") && clock.instant().isAfter(Instant.parse(pool.path("expireTime").asText()));
  }

  /** Those directly below {@code parent}, deleted ones only where asked for. */
  List<ObjectNode> below(String parent, boolean deleted) {
    return pools
        .scan(parent + "/")
        .filter(entry -> entry.getKey().indexOf('/', parent.length() + 1) < 0)
        .map(Map.Entry::getValue)
        .filter(pool -> deleted && !forgotten(pool) || pool.path("state").asText().equals("ACTIVE"))
        .toList();
  }

  ObjectNode create(String parent, @Nullable String id, ObjectNode sent) {
    if (id == null || !id.matches("[a-z0-9-]{4,32}") || id.startsWith("gcp-")) {
      throw GoogleError.invalid(
          "id %s; 4 to 32 lowercase letters, digits or hyphens, not beginning with gcp-".formatted(id));
    }
    String name = parent + "/" + id;
    return store.write(
        () -> {
          if (find(name).isPresent()) {
            throw GoogleError.conflict("Requested entity already exists");
          }
          ObjectNode pool = Json.MAPPER.createObjectNode().put("name", name).put("state", "ACTIVE");
          pool.setAll(clientFields(sent));
          pools.put(name, pool);
          return pool;
        });
  }

  ObjectNode patch(String name, @Nullable String mask, ObjectNode sent) {
    return store.write(
        () -> {
          ObjectNode pool = active(name);
          for (String path : Objects.requireNonNullElse(mask, "").split(",")) {
            String field = path.strip().split("\\.")[0];
            JsonNode value = sent.get(field);
            if (value == null || value.isNull()) {
              pool.remove(field);
            } else if (!SERVER_FIELDS.contains(field)) {
              pool.set(field, value);
            }
          }
          pools.put(name, pool);
          return pool;
        });
  }

  ObjectNode delete(String name) {
    return store.write(
        () -> {
          ObjectNode pool = active(name);
          pool.put("state", "DELETED").put("expireTime", Timestamps.format(clock.instant().plus(NAME_TAKEN)));
          pools.put(name, pool);
          return pool;
        });
  }

  ObjectNode undelete(String name) {
    return store.write(
        () -> {
          ObjectNode pool = get(name).put("state", "ACTIVE");
          pool.remove("expireTime");
          pools.put(name, pool);
          return pool;
        });
  }

  /** The pool or provider, unless it is deleted. */
  ObjectNode active(String name) {
    ObjectNode pool = get(name);
    if (!pool.path("state").asText().equals("ACTIVE")) {
      throw GoogleError.notFound("Requested entity was not found.");
    }
    return pool;
  }

  private static ObjectNode clientFields(ObjectNode sent) {
    ObjectNode fields = sent.deepCopy();
    fields.remove(SERVER_FIELDS);
    return fields;
  }
}
