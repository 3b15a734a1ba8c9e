package dev.groundwork.stacks.google;

import com.hashicorp.cdktf.ITerraformDependable;
import com.hashicorp.cdktf.providers.google.billing_budget.BillingBudget;
import com.hashicorp.cdktf.providers.google.billing_budget.BillingBudgetAmount;
import com.hashicorp.cdktf.providers.google.billing_budget.BillingBudgetAmountSpecifiedAmount;
import com.hashicorp.cdktf.providers.google.billing_budget.BillingBudgetBudgetFilter;
import com.hashicorp.cdktf.providers.google.billing_budget.BillingBudgetThresholdRules;
import com.hashicorp.cdktf.providers.google.data_google_project.DataGoogleProject;
import dev.groundwork.model.Budget;
import java.util.List;
import software.constructs.Construct;

/** A budget of the project's costs in a calendar month: billing administrators get mail, nothing is stopped. */
public final class MonthlyBudget extends Construct {
  /**
   * What makes a budget.
   *
   * @param project the id of the project it watches
   * @param requires the APIs that must be on
   */
  public record Props(String name, String project, Budget budget, List<ITerraformDependable> requires) {}

  public MonthlyBudget(Construct scope, String id, Props props) {
    super(scope, id);
    // Budgets know projects by number only; an id would come back as a number and never settle.
    var project = 
        DataGoogleProject.Builder.create(this, "project")
            .projectId(props.project())
            .dependsOn(props.requires())
            .build();
    var amount = BillingBudgetAmountSpecifiedAmount.builder().units(String.valueOf(props.budget().monthly()));
    props.budget().currency().ifPresent(amount::currencyCode);
    BillingBudget.Builder.create(this, "budget")
        .billingAccount(props.budget().billingAccount())
        .displayName(props.name())
        .budgetFilter(
            BillingBudgetBudgetFilter.builder()
                .projects(List.of("projects/" + project.getNumber()))
                .creditTypesTreatment("INCLUDE_ALL_CREDITS")
                .calendarPeriod("MONTH")
                .build())
        .amount(BillingBudgetAmount.builder().specifiedAmount(amount.build()).build())
        .thresholdRules(props.budget().thresholds().stream().map(MonthlyBudget::rule).toList())
        .dependsOn(props.requires())
        .build();
  }

  private static BillingBudgetThresholdRules rule(int percent) {
    return BillingBudgetThresholdRules.builder().thresholdPercent(percent / 100.0).spendBasis("CURRENT_SPEND").build();
  }
}
