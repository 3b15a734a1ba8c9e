package dev.groundwork.sandbox.conformance;

import static dev.groundwork.sandbox.conformance.Terraform.assertHolds;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.groundwork.sandbox.testing.SandboxUnderTest;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Google's provider on projects")
class GoogleProjectTest {
  @RegisterExtension static final SandboxUnderTest SANDBOX = new SandboxUnderTest();

  // Over plain http the provider keeps the version of the endpoint and adds its own.
  private static final Terraform MANAGER = Terraform.google(SANDBOX.http(), "/cloudresourcemanager/v1/v1/");
  private static final Terraform SERVICES = MANAGER.at("/serviceusage/v1/v1/");
  private static final Terraform BILLING = MANAGER.at("/cloudbilling/v1/v1/");
  private static final Terraform BUDGETS = MANAGER.at("/billingbudgets/v1/");

  @Test
  @DisplayName("google_project_service: enabled in one batch, listed, disabled alone")
  void services() {
    String list = "projects/proj-services/services?fields=services/name,nextPageToken&filter=state:ENABLED";
    assertThat(names(list)).doesNotContain("secretmanager.googleapis.com");

    JsonNode batch =
        SERVICES.post(
            "projects/proj-services/services:batchEnable",
            "{'serviceIds':['secretmanager.googleapis.com','bigquery.googleapis.com']}");
    assertHolds(batch, "{'done':true,'response':{}}");
    assertThat(batch.path("name").asText()).startsWith("operations/");
    // Operations are polled below the endpoint as it is, its version not doubled.
    assertHolds(SERVICES.at("/serviceusage/v1/").get(batch.path("name").asText()), "{'done':true}");
    assertThat(names(list)).contains("secretmanager.googleapis.com", "bigquery.googleapis.com");

    assertHolds(SERVICES.post("projects/proj-services/services/iam.googleapis.com:enable", "{}"), "{'done':true}");
    JsonNode off = SERVICES.post("projects/proj-services/services/secretmanager.googleapis.com:disable", "{}");
    assertHolds(off, "{'done':true,'response':{}}");
    assertThat(names(list)).contains("iam.googleapis.com").doesNotContain("secretmanager.googleapis.com");
  }

  @Test
  @DisplayName("google_project: active, with its number and who pays")
  void project() {
    JsonNode project = MANAGER.get("projects/proj-read");

    assertHolds(project, "{'projectId':'proj-read','lifecycleState':'ACTIVE','name':'proj-read'}");
    assertThat(project.path("projectNumber").asText()).matches("[0-9]+");
    assertThat(project.path("parent").path("type").asText()).isNotEmpty();
    assertHolds(BILLING.get("projects/proj-read/billingInfo"), "{'projectId':'proj-read','billingEnabled':true}");
  }

  @Test
  @DisplayName("google_project_iam_member: read, written with its etag, read again; the last one leaves no bindings")
  void members() {
    String read = "{'options':{'requestedPolicyVersion':3}}";
    JsonNode before = MANAGER.post("projects/proj-members:getIamPolicy", read);
    String stale = before.path("etag").asText();
    assertThat(stale).isNotEmpty();
    assertThat(before.path("bindings")).isEmpty();

    String binding =
        "'bindings':[{'role':'roles/bigquery.jobUser','members':"
            + "['serviceAccount:dbt-sa@proj-members.iam.gserviceaccount.com']}]";
    String set = "{'policy':{%s,'etag':'%s','version':3},'updateMask':'bindings,etag,auditConfigs'}";
    JsonNode written = MANAGER.post("projects/proj-members:setIamPolicy", set.formatted(binding, stale));
    assertHolds(written, "{%s,'version':3}".formatted(binding));
    assertThat(written.path("etag").asText()).isNotEqualTo(stale);
    for (int i = 0; i < 3; i++) {
      assertThat(MANAGER.post("projects/proj-members:getIamPolicy", read)).isEqualTo(written);
    }
    MANAGER.refused(409, "POST", "projects/proj-members:setIamPolicy", set.formatted(binding, stale));

    String last = "{'policy':{'etag':'%s','version':3},'updateMask':'bindings,etag,auditConfigs'}";
    MANAGER.post("projects/proj-members:setIamPolicy", last.formatted(written.path("etag").asText()));
    assertThat(MANAGER.post("projects/proj-members:getIamPolicy", read).path("bindings")).isEmpty();
  }

  @Test
  @DisplayName("google_billing_budget: echoed, patched by mask, projects as numbers, gone after its delete")
  void budget() {
    String number = MANAGER.get("projects/proj-budget").path("projectNumber").asText();
    String budget =
        "{'amount':{'specifiedAmount':{'currencyCode':'USD','units':'%s'}},'budgetFilter':{'creditTypesTreatment':"
            + "'INCLUDE_ALL_CREDITS','projects':['projects/" + number + "']},'displayName':'dev budget',"
            + "'thresholdRules':[{'spendBasis':'CURRENT_SPEND','thresholdPercent':0.5}]}";
    JsonNode made = BUDGETS.post("billingAccounts/000000-000000-000000/budgets", budget.formatted(50));
    assertHolds(made, budget.formatted(50));
    String name = made.path("name").asText();
    assertThat(name).matches("billingAccounts/000000-000000-000000/budgets/[0-9a-f-]+");
    assertThat(BUDGETS.get(name)).isEqualTo(made);

    String mask = "?updateMask=amount.specifiedAmount.currencyCode,amount.specifiedAmount.units";
    assertHolds(BUDGETS.patch(name + mask, budget.formatted(60)), budget.formatted(60));
    assertHolds(BUDGETS.get(name), budget.formatted(60));

    BUDGETS.delete(name);
    BUDGETS.refused(404, "GET", name, "");
  }

  private static List<String> names(String list) {
    return SERVICES.get(list).path("services").findValuesAsText("name").stream()
        .filter(name -> name.contains("/services/"))
        .map(name -> name.substring(name.lastIndexOf('/') + 1))
        .toList();
  }
}
