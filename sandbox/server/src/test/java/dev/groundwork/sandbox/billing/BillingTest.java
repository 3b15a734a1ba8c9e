package dev.groundwork.sandbox.billing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.groundwork.sandbox.testing.Http;
import dev.groundwork.sandbox.testing.SandboxUnderTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Billing")
class BillingTest {
  @RegisterExtension static final SandboxUnderTest SANDBOX = new SandboxUnderTest();

  private static final Http HTTP = SANDBOX.http();

  @Test
  void a_project_is_billed() {
    JsonNode info = HTTP.get("/cloudbilling/v1/v1/projects/groundwork-demo/billingInfo").body();

    assertThat(info.path("billingEnabled").asBoolean()).isTrue();
    assertThat(info.path("billingAccountName").asText()).isEqualTo("billingAccounts/000000-000000-000000");
  }

  @Test
  void a_budget_answers_defaults_and_project_numbers() {
    String budgets = "/billingbudgets/v1/billingAccounts/000000-000000-000000/budgets";
    JsonNode created =
        HTTP.post(
                budgets,
                """
                {"amount":{"specifiedAmount":{"currencyCode":"USD","units":"50"}},"displayName":"dev",
                 "budgetFilter":{"projects":["projects/groundwork-demo"]},
                 "thresholdRules":[{"thresholdPercent":0.5}]}""")
            .body();
    String budget = "/billingbudgets/v1/" + created.path("name").asText();
    assertThat(created.at("/budgetFilter/projects/0").asText()).matches("projects/[0-9]{12}");
    assertThat(created.at("/budgetFilter/calendarPeriod").asText()).isEqualTo("MONTH");

    HTTP.patch(budget, "{\"amount\":{\"specifiedAmount\":{\"units\":\"60\"}}}");

    assertThat(HTTP.get(budget).body().at("/amount/specifiedAmount").toString())
        .isEqualTo("{\"currencyCode\":\"USD\",\"units\":\"60\"}");
    assertThat(HTTP.delete(budget).status()).isEqualTo(200);
    assertThat(HTTP.get(budget).status()).isEqualTo(404);
  }
}
