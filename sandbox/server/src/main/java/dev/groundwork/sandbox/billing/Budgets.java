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
import org.jspecify.annotations.Nullable;

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

  /**
   * Changes what the mask names, and takes away what it names but the body does not have. Without a mask, what the body
   * has is merged in.
   *
   * @param mask paths such as {@code displayName,budgetFilter.projects}
   */
  ObjectNode patch(String name, @Nullable String mask, ObjectNode sent) {
    return store.write(
        () -> put(name, mask == null || mask.isBlank() ? MergePatch.apply(get(name), sent) : masked(name, mask, sent)));
  }

  private ObjectNode masked(String name, String mask, ObjectNode sent) {
    ObjectNode budget = get(name);
    for (String path : mask.split(",")) {
      String pointer = "/" + path.strip().replace('.', '/');
      String field = pointer.substring(pointer.lastIndexOf('/') + 1);
      String above = pointer.substring(0, pointer.lastIndexOf('/'));
      JsonNode value = sent.at(pointer);
      if (!value.isMissingNode() && !value.isNull()) {
        (above.isEmpty() ? budget : budget.withObject(above)).set(field, value);
      } else if (budget.at(above) instanceof ObjectNode holder) {
        holder.remove(field);
      }
    }
    return budget;
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
