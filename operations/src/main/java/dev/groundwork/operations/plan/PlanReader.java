package dev.groundwork.operations.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Reads what {@code terraform show -json} prints of a saved plan
 * (<a href="https://developer.hashicorp.com/terraform/internals/json-format">format 1</a>). The document holds every
 * secret in the clear, beside marks that say where; none leaves this class.
 */
public final class PlanReader {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Map<String, String> REASONS =
      Map.ofEntries(
          Map.entry("replace_because_tainted", "its last change did not end well"),
          Map.entry("replace_because_cannot_update", "cannot be changed in place"),
          Map.entry("replace_by_request", "asked for on the command line"),
          Map.entry("replace_by_triggers", "something it depends on is replaced"),
          Map.entry("delete_because_no_resource_config", "no longer declared"),
          Map.entry("delete_because_no_module", "no longer declared"),
          Map.entry("delete_because_wrong_repetition", "no longer declared under this key"),
          Map.entry("delete_because_count_index", "no longer declared under this key"),
          Map.entry("delete_because_each_key", "no longer declared under this key"),
          Map.entry("delete_because_no_move_target", "moved to what is not declared"));

  /** What vendors change by themselves: no drift that a person could mend. */
  private static final Set<String> BOOKKEEPING =
      Set.of("etag", "last_modified_time", "last_updated", "updated", "update_time", "generation", "metageneration");

  private final Secrecy secrecy;

  public PlanReader(Secrecy secrecy) {
    this.secrecy = secrecy;
  }

  /**
   * Reads the plan of one stack.
   *
   * @throws UnreadablePlan if it is another kind of document
   */
  public StackPlan read(String stack, String document) {
    JsonNode plan = parse(stack, document);
    if (!plan.path("format_version").asText().startsWith("1.") || !plan.path("resource_changes").isMissingNode()
        && !plan.path("resource_changes").isArray()) {
      throw new UnreadablePlan(stack, "is of format %s, not 1".formatted(plan.path("format_version").asText("none")));
    }
    List<ResourceChange> changes = new ArrayList<>();
    Origins origins = new Origins(plan, secrecy);
    for (JsonNode resource : plan.path("resource_changes")) {
      ResourceChange change = change(stack, resource, origins);
      boolean isNews =
          change.action() != Action.NOTHING || !change.movedFrom().isEmpty() || change.imported();
      if (resource.path("mode").asText().equals("managed") && isNews) {
        changes.add(change);
      }
    }
    changes.sort(Comparator.comparing(ResourceChange::address));
    boolean complete = !plan.path("errored").asBoolean(false) && plan.path("complete").asBoolean(true);
    return new StackPlan(stack, changes, drift(plan), outputs(plan), complete);
  }

  private static JsonNode parse(String stack, String document) {
    try {
      return JSON.readTree(document);
    } catch (JsonProcessingException broken) {
      // Jackson's message quotes the document.
      throw new UnreadablePlan(stack, "is no JSON, from line " + broken.getLocation().getLineNr());
    }
  }

  private ResourceChange change(String stack, JsonNode resource, Origins origins) {
    JsonNode change = resource.path("change");
    List<String> steps = new ArrayList<>();
    change.path("actions").forEach(step -> steps.add(step.asText()));
    Action action =
        Action.of(steps).orElseThrow(() -> new UnreadablePlan(stack, "has a change of an unknown kind: " + steps));
    Shown before = before(change);
    Shown after = after(change);
    boolean stays = action == Action.UPDATE || action == Action.REPLACE;
    List<AttributeChange> attributes = stays ? Differences.between(before, after) : List.of();
    String type = resource.path("type").asText();
    String address = resource.path("address").asText();
    return new ResourceChange(
        address,
        type,
        action,
        identity(before),
        REASONS.getOrDefault(resource.path("action_reason").asText(""), ""),
        forced(change.path("replace_paths"), before, after),
        attributes,
        grants(type, action, before, after, field -> origins.of(address, field).orElse("")),
        resource.path("previous_address").asText(""),
        change.path("importing").isObject());
  }

  private Shown before(JsonNode change) {
    return Shown.of(change.path("before"), change.path("before_sensitive"), change.path("none"), secrecy);
  }

  private Shown after(JsonNode change) {
    return Shown.of(change.path("after"), change.path("after_sensitive"), change.path("after_unknown"), secrecy);
  }

  private static String identity(Shown before) {
    String id = before.field("id").text();
    return id.isEmpty() ? before.field("name").text() : id;
  }

  private List<AttributeChange> forced(JsonNode paths, Shown before, Shown after) {
    List<AttributeChange> forced = new ArrayList<>();
    for (JsonNode path : paths) {
      StringBuilder words = new StringBuilder();
      Shown then = before;
      Shown now = after;
      for (JsonNode step : path) {
        String name = secrecy.isSuspicious(step.asText()) ? Shown.HIDDEN : step.asText();
        words.append(step.isNumber() ? "[" + step + "]" : (words.isEmpty() ? "" : ".") + name);
        then = step.isNumber() ? then.element(step.intValue()) : then.field(step.asText());
        now = step.isNumber() ? now.element(step.intValue()) : now.field(step.asText());
      }
      forced.add(new AttributeChange(words.toString(), then.json(), now.json()));
    }
    forced.sort(Comparator.comparing(AttributeChange::path));
    return forced;
  }

  private static List<GrantChange> grants(
      String type, Action action, Shown before, Shown after, UnaryOperator<String> origin) {
    // What a dataset's own list says is the vendor's, but for a list that is about to change.
    if (type.equals("google_bigquery_dataset") && (action != Action.UPDATE || after.field("access").isUnknown())) {
      return List.of();
    }
    List<GrantChange> lost =
        action.destroys() || action == Action.UPDATE ? Grants.of(type, before, false, origin) : List.of();
    List<GrantChange> won =
        action == Action.DESTROY || action == Action.FORGET || action == Action.NOTHING
            ? List.of()
            : Grants.of(type, after, true, origin);
    return Stream.concat(
            lost.stream().filter(grant -> action != Action.UPDATE || !won.contains(opposite(grant))),
            won.stream().filter(grant -> action != Action.UPDATE || !lost.contains(opposite(grant))))
        .toList();
  }

  private static GrantChange opposite(GrantChange grant) {
    return new GrantChange(!grant.added(), grant.who(), grant.role(), grant.on());
  }

  private List<Drift> drift(JsonNode plan) {
    List<Drift> drift = new ArrayList<>();
    for (JsonNode resource : plan.path("resource_drift")) {
      JsonNode change = resource.path("change");
      boolean gone = change.path("after").isNull();
      List<String> attributes =
          gone
              ? List.of()
              : Differences.between(before(change), after(change)).stream()
                  .map(difference -> difference.path().split("[.\\[]", 2)[0])
                  .filter(name -> !BOOKKEEPING.contains(name))
                  .distinct()
                  .toList();
      if (gone || !attributes.isEmpty()) {
        drift.add(new Drift(resource.path("address").asText(), gone, attributes));
      }
    }
    drift.sort(Comparator.comparing(Drift::address));
    return drift;
  }

  private static List<String> outputs(JsonNode plan) {
    return plan.path("output_changes").properties().stream()
        .filter(output -> !output.getValue().path("actions").path(0).asText().equals("no-op"))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }
}
