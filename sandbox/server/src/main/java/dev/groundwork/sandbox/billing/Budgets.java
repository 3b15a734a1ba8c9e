package dev.groundwork.sandbox.billing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.http.GoogleError;
import dev.groundwork.sandbox.http.MergePatch;
import dev.groundwork.sandbox.projects.Projects;
import dev.groundwork.sandbox.state.Records;
import dev.groundwork.sandbox.state.Store;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Budgets by full name, {@code billingAccounts/<id>/budgets/<uuid>}. */
final class Budgets {
  private final Store store;
  private final Projects projects;
  private final Records<ObjectNode> budgets;

  Budgets(Store store, Projects projects) {
    this.store = store;
    this.projects = projects;
    this.budgets = store.records("budgets", ObjectNode.class);
  }

  ObjectNode get(String name) {
    return budgets.find(name).orElseThrow(() -> GoogleError.notFound("Requested entity was not found."));
  }

  List<ObjectNode> of(String account) {
    return budgets.scan(prefix(account)).map(Map.Entry::getValue).toList();
  }

  ObjectNode create(String account, ObjectNode sent) {
    return put(prefix(account) + UUID.randomUUID(), sent);
  }

  ObjectNode patch(String name, ObjectNode sent) {
    return store.write(() -> put(name, MergePatch.apply(get(name), sent)));
  }

  void delete(String name) {
    store.write(
        () -> {
          get(name);
          budgets.remove(name);
        });
  }

  private ObjectNode put(String name, ObjectNode sent) {
    ObjectNode budget = sent.deepCopy();
    budget.put("name", name).put("etag", UUID.randomUUID().toString());
    ObjectNode filter = budget.withObjectProperty("budgetFilter");
    if (!filter.has("creditTypesTreatment")) {
      filter.put("creditTypesTreatment", "INCLUDE_ALL_CREDITS");
    }
    if (!filter.has("calendarPeriod") && !filter.has("customPeriod")) {
      filter.put("calendarPeriod", "MONTH");
    }
    if (filter.get("projects") instanceof ArrayNode named) {
      filter.set("projects", numbered(named));
    }
    budget.withObjectProperty("notificationsRule");
    return store.write(
        () -> {
          budgets.put(name, budget);
          return budget;
        });
  }

  /** Google answers project numbers, whatever was sent. */
  private ArrayNode numbered(ArrayNode named) {
    ArrayNode numbers = named.arrayNode();
    for (JsonNode project : named) {
      numbers.add("projects/" + projects.get(project.asText().replaceFirst("^projects/", "")).number());
    }
    return numbers;
  }

  private static String prefix(String account) {
    return "billingAccounts/%s/budgets/".formatted(account);
  }
}
