package dev.groundwork.sandbox.secrets;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.clock.Timestamps;
import dev.groundwork.sandbox.http.GoogleError;
import dev.groundwork.sandbox.projects.Project;
import dev.groundwork.sandbox.state.Records;
import dev.groundwork.sandbox.state.Store;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** Secrets by full name, {@code projects/<number>/secrets/<id>}. */
final class Secrets {
  private static final Pattern ID = Pattern.compile("[a-zA-Z0-9_-]{1,255}");
  private static final List<String> SERVER_FIELDS = List.of("name", "createTime", "etag");

  private final Store store;
  private final InstantSource clock;
  private final Records<ObjectNode> secrets;

  Secrets(Store store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
    this.secrets = store.records("secrets", ObjectNode.class);
  }

  static String name(Project project, String id) {
    return "projects/%s/secrets/%s".formatted(project.number(), id);
  }

  ObjectNode get(String name) {
    return secrets.find(name).orElseThrow(() -> GoogleError.notFound("Secret [%s] not found.".formatted(name)));
  }

  List<ObjectNode> of(Project project) {
    return secrets.scan(name(project, "")).map(Map.Entry::getValue).toList();
  }

  ObjectNode create(Project project, String id, ObjectNode sent) {
    if (!ID.matcher(id).matches()) {
      throw GoogleError.invalid("secretId %s; 1 to 255 letters, digits, hyphens or underscores".formatted(id));
    }
    if (sent.path("replication").isEmpty()) {
      throw GoogleError.invalid("replication is missing; {\"automatic\":{}} or {\"userManaged\":{...}}");
    }
    if (sent.has("ttl")) {
      throw GoogleError.unsupported("secrets that expire");
    }
    String name = name(project, id);
    return store.write(
        () -> {
          if (secrets.has(name)) {
            throw GoogleError.conflict("Secret [%s] already exists.".formatted(name));
          }
          ObjectNode secret = sent.deepCopy();
          secret.remove(SERVER_FIELDS);
          secret.put("name", name).put("createTime", Timestamps.format(clock.instant())).put("etag", etag());
          secrets.put(name, secret);
          return secret;
        });
  }

  ObjectNode patch(String name, String mask, ObjectNode sent) {
    return store.write(
        () -> {
          ObjectNode secret = get(name);
          for (String field : mask.replace("version_aliases", "versionAliases").split(",")) {
            JsonNode value = sent.get(field);
            if (field.isEmpty() || SERVER_FIELDS.contains(field) || field.startsWith("replication")) {
              throw GoogleError.invalid("updateMask %s; fields that can change, such as labels".formatted(mask));
            }
            if (value == null || value.isNull() || (value.isObject() && value.isEmpty())) {
              secret.remove(field);
            } else {
              secret.set(field, value);
            }
          }
          secret.put("etag", etag());
          secrets.put(name, secret);
          return secret;
        });
  }

  void delete(String name) {
    store.write(() -> secrets.remove(name));
  }

  private static String etag() {
    return "\"%s\"".formatted(UUID.randomUUID().toString().substring(0, 13));
  }
}
