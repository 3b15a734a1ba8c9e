package dev.groundwork.stacks.google;

/** A Google Cloud API that a project must have switched on. */
public enum Api {
  RESOURCE_MANAGER("cloudresourcemanager"),
  IAM("iam"),
  STORAGE("storage"),
  BIGQUERY("bigquery");

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
