package dev.groundwork.sandbox.providers.google;

import static dev.groundwork.sandbox.providers.resource.Attributes.flag;
import static dev.groundwork.sandbox.providers.resource.Attributes.only;
import static dev.groundwork.sandbox.providers.resource.Attributes.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.providers.resource.Call;
import dev.groundwork.sandbox.providers.resource.Failure;
import dev.groundwork.sandbox.providers.resource.Problem;
import dev.groundwork.sandbox.providers.schema.Block;
import java.util.List;

/** {@code google_billing_budget}. */
final class BillingBudget extends MaskedResource {

  private static final String RULE = "notificationsRule";
  private static final String LAST = "lastPeriodAmount";

  BillingBudget(Block block) {
    super(block, new Kind(GoogleService.BILLING, "Billing", "Budget", List.of(
        "display_name", "budget_filter", "amount", "threshold_rules", "all_updates_rule", "ownership_scope")));
  }

  @Override
  public List<Problem> check(JsonNode config) {
    JsonNode amount = only(config, "amount");
    boolean specified = !amount.path("specified_amount").isEmpty();
    return specified != flag(amount, "last_period_amount") ? List.of() : List.of(new Problem("amount",
        "only one of `amount.0.last_period_amount,amount.0.specified_amount` must be specified", ""));
  }

  @Override
  String path(GoogleApi api, JsonNode state) {
    return account(state) + "/budgets/" + text(state, "name");
  }

  private static String account(JsonNode state) {
    return "billingAccounts/" + text(state, "billing_account");
  }

  @Override
  ObjectNode make(GoogleApi api, ObjectNode planned, ObjectNode body) {
    JsonNode made = api.post(service(), account(planned) + "/budgets", body);
    return planned.deepCopy().put("name", PolicyTargets.lastSegment(text(made, "name")));
  }

  @Override
  String restName(String name) {
    return name.equals("all_updates_rule") ? RULE : super.restName(name);
  }

  /** REST has an empty object for last period's amount, lists as values of labels, and its own name for the rule. */
  @Override
  ObjectNode toRest(ObjectNode planned) {
    ObjectNode rest = super.toRest(planned);
    JsonNode rule = rest.remove("allUpdatesRule");
    if (rule != null) {
      rest.set(RULE, rule);
    }
    if (rest.get("amount") instanceof ObjectNode amount) {
      amount.remove(LAST);
      if (flag(only(planned, "amount"), "last_period_amount")) {
        amount.putObject(LAST);
      }
    }
    if (rest.get("budgetFilter") instanceof ObjectNode filter) {
      if (filter.has("customPeriod")) {
        filter.remove("calendarPeriod");
      }
      if (filter.remove("labels") instanceof ObjectNode labels) {
        ObjectNode lists = filter.putObject("labels");
        labels.properties().forEach(label -> lists.putArray(label.getKey()).add(label.getValue()));
      }
    }
    return rest;
  }

  @Override
  JsonNode shaped(JsonNode rest) {
    ObjectNode shaped = rest.deepCopy();
    if (!rest.path(RULE).isEmpty()) {
      shaped.set("allUpdatesRule", rest.get(RULE));
    }
    if (shaped.get("amount") instanceof ObjectNode amount) {
      amount.put(LAST, amount.has(LAST));
    }
    if (shaped.path("budgetFilter").get("labels") instanceof ObjectNode lists) {
      ObjectNode labels = JsonNodeFactory.instance.objectNode();
      lists.properties().forEach(label -> labels.set(label.getKey(), label.getValue().path(0)));
      ((ObjectNode) shaped.path("budgetFilter")).set("labels", labels);
    }
    return shaped;
  }

  @Override
  void complete(GoogleApi api, JsonNode rest, JsonNode known, ObjectNode fresh) {
    fresh.put("name", text(known, "name")).put("billing_account", text(known, "billing_account"));
  }

  /** Takes the full name or {@code account/budget}. */
  @Override
  public ObjectNode identify(Call<GoogleApi> call, String id) {
    String[] parts = id.replaceFirst("^billingAccounts/", "").replaceFirst("/budgets/", "/").split("/");
    if (parts.length != 2) {
      throw new Failure("Import id " + id + " names no Budget", "Expected 'billingAccounts/<account>/budgets/<id>'.");
    }
    ObjectNode state = JsonNodeFactory.instance.objectNode().put("billing_account", parts[0]).put("name", parts[1]);
    return state.put("id", path(call.client(), state));
  }
}
