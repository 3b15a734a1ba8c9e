package dev.groundwork.stacks.google;

/** A Google Cloud API that a project must have switched on. */
public enum Api {
  RESOURCE_MANAGER("cloudresourcemanager"),
  IAM("iam"),
  /** Short-lived tokens: impersonation. */
  IAM_CREDENTIALS("iamcredentials"),
  /** Exchanges a workflow's token for one of Google's. */
  SECURITY_TOKENS("sts"),
  STORAGE("storage"),
  BIGQUERY("bigquery"),
  SECRET_MANAGER("secretmanager"),
  BUDGETS("billingbudgets");

  private final String id;

  Api(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  /** As service usage names it. */
  String service() {
    return id + ".googleapis.com";
  }
}
