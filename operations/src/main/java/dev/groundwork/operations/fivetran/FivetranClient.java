package dev.groundwork.operations.fivetran;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import dev.groundwork.operations.access.Sleeper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fivetran's REST API v1. Failures are {@link FivetranException}s with Fivetran's own code and message. */
public final class FivetranClient implements AutoCloseable {
  private static final int NOT_FOUND = 404;
  private static final String PAGE = "1000";

  private final FivetranHttp http;

  public FivetranClient(FivetranSettings settings, Sleeper sleeper) {
    this.http = new FivetranHttp(settings, sleeper);
  }

  public List<FivetranGroup> groups() throws InterruptedException {
    return all("/groups", Map.of(), new TypeReference<>() {});
  }

  /** The group of that name. */
  public Optional<FivetranGroup> group(String name) throws InterruptedException {
    return groups().stream().filter(group -> group.name().equals(name)).findFirst();
  }

  /** The connections of a group; what they are doing is told only by {@link #connection(String)}. */
  public List<Connection> connections(String groupId) throws InterruptedException {
    return all("/connections", Map.of("group_id", groupId), new TypeReference<>() {});
  }

  public Connection connection(String id) throws InterruptedException {
    return http.data(http.get("/connections/" + id, Map.of()), new TypeReference<Connection>() {});
  }

  /** The Google project that a group's destination writes to; empty if it has none, or one elsewhere. */
  public Optional<String> destinationProject(String groupId) throws InterruptedException {
    try {
      String project = http.get("/destinations/" + groupId, Map.of()).at("/config/project_id").asText();
      return Optional.of(project).filter(named -> !named.isEmpty());
    } catch (FivetranException refused) {
      if (refused.status() == NOT_FOUND) {
        return Optional.empty();
      }
      throw refused;
    }
  }

  /** Runs the setup tests of a connection, which takes seconds to minutes. */
  public List<SetupTest> runSetupTests(String connectionId) throws InterruptedException {
    JsonNode answer = http.post("/connections/" + connectionId + "/test", Map.of());
    JsonNode tests = answer.path("setup_tests");
    return tests.isArray() ? http.data(tests, new TypeReference<List<SetupTest>>() {}) : List.of();
  }

  /**
   * Triggers a sync and does not wait for it.
   *
   * @param force whether a sync that is running is stopped and begun again; else it goes on and nothing is triggered
   */
  public void triggerSync(String connectionId, boolean force) throws InterruptedException {
    http.post("/connections/" + connectionId + "/sync", Map.of("force", force));
  }

  /** Deletes a connection; what it loaded stays. */
  public void deleteConnection(String id) throws InterruptedException {
    http.delete("/connections/" + id);
  }

  /** Deletes a group's destination, then the group, both empty of connections by now. */
  public void deleteGroup(String id) throws InterruptedException {
    http.delete("/destinations/" + id);
    http.delete("/groups/" + id);
  }

  private <T> List<T> all(String path, Map<String, String> filter, TypeReference<List<T>> type)
      throws InterruptedException {
    List<T> items = new ArrayList<>();
    String cursor = "";
    do {
      Map<String, String> query = new LinkedHashMap<>(filter);
      query.put("limit", PAGE);
      if (!cursor.isEmpty()) {
        query.put("cursor", cursor);
      }
      JsonNode page = http.get(path, query);
      items.addAll(http.data(page.path("items"), type));
      cursor = page.path("next_cursor").asText("");
    } while (!cursor.isEmpty());
    return items;
  }

  @Override
  public void close() {
    http.close();
  }
}
