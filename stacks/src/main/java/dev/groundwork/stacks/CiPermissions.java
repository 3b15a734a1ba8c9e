package dev.groundwork.stacks;

import dev.groundwork.model.Retention;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the pull request's plan and the deployment may do in the project: no more than Terraform asks for to read, or to
 * change, the types that the stacks hold.
 */
final class CiPermissions {
  private static final String[] READ = {
    "bigquery.datasets.get",
    "bigquery.datasets.getIamPolicy",
    "iam.roles.get",
    "iam.serviceAccounts.get",
    "iam.serviceAccounts.getIamPolicy",
    "iam.workloadIdentityPoolProviders.get",
    "iam.workloadIdentityPools.get",
    "resourcemanager.projects.get",
    "resourcemanager.projects.getIamPolicy",
    "secretmanager.secrets.get",
    "secretmanager.secrets.getIamPolicy",
    "serviceusage.services.get",
    "serviceusage.services.list",
    "storage.buckets.get",
    "storage.buckets.getIamPolicy"
  };

  private static final String[] CHANGE = {
    "bigquery.datasets.create",
    "bigquery.datasets.delete",
    "bigquery.datasets.setIamPolicy",
    "bigquery.datasets.update",
    "iam.serviceAccounts.create",
    "iam.serviceAccounts.delete",
    "iam.serviceAccounts.setIamPolicy",
    "iam.serviceAccounts.update",
    "secretmanager.secrets.create",
    "secretmanager.secrets.delete",
    "secretmanager.secrets.setIamPolicy",
    "secretmanager.secrets.update",
    "serviceusage.services.enable",
    "storage.buckets.create",
    "storage.buckets.delete",
    "storage.buckets.setIamPolicy",
    "storage.buckets.update"
  };

  /** What a destroy needs to take the data along. */
  private static final String[] EMPTY = {
    "bigquery.tables.delete", "bigquery.tables.list", "storage.objects.delete", "storage.objects.list"
  };

  /** The Budgets API counts a request against a project's quota, which is a right of its own. */
  private static final String QUOTA = "serviceusage.services.use";

  private CiPermissions() {}

  /**
   * Everything a plan reads, and nothing that changes anything or shows data.
   *
   * @param withBudget whether it reads a budget too; the right to that is on the billing account
   */
  static SortedSet<String> ofPlan(boolean withBudget) {
    SortedSet<String> permissions = new TreeSet<>(Arrays.asList(READ));
    if (withBudget) {
      permissions.add(QUOTA);
    }
    return permissions;
  }

  /** What a plan reads and a deployment changes; the stack {@code ci} itself is changed by people only. */
  static SortedSet<String> ofDeploy(Retention retention, boolean withBudget) {
    SortedSet<String> permissions = ofPlan(withBudget);
    permissions.addAll(Arrays.asList(CHANGE));
    if (retention == Retention.TRIAL) {
      permissions.addAll(Arrays.asList(EMPTY));
    }
    return permissions;
  }
}
