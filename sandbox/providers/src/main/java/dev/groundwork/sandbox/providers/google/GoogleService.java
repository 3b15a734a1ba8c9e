package dev.groundwork.sandbox.providers.google;

/** A Google API that handlers call: the provider attribute that moves it, and where the sandbox serves it. */
enum GoogleService {
  STORAGE("storage_custom_endpoint", "/storage/v1/"),
  BIG_QUERY("big_query_custom_endpoint", "/bigquery/v2/"),
  IAM("iam_custom_endpoint", "/iam/v1/"),
  RESOURCE_MANAGER("resource_manager_custom_endpoint", "/cloudresourcemanager/v1/"),
  SERVICE_USAGE("service_usage_custom_endpoint", "/serviceusage/v1/"),
  SECRET_MANAGER("secret_manager_custom_endpoint", "/secretmanager/v1/"),
  IAM_CREDENTIALS("iam_credentials_custom_endpoint", "/iamcredentials/v1/"),
  IAM_BETA("iam_beta_custom_endpoint", "/iam/v1/"),
  BILLING("billing_custom_endpoint", "/billingbudgets/v1/"),
  PUBSUB("pubsub_custom_endpoint", "/pubsub/v1/"),
  CLOUD_BILLING("cloud_billing_custom_endpoint", "/cloudbilling/v1/");

  private final String attribute;
  private final String sandboxPath;

  GoogleService(String attribute, String sandboxPath) {
    this.attribute = attribute;
    this.sandboxPath = sandboxPath;
  }

  String attribute() {
    return attribute;
  }

  String sandboxPath() {
    return sandboxPath;
  }
}
