package dev.groundwork.sandbox.dbtcloud;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * The config of a BigQuery connection. Its secrets are taken and never kept, as the vendor takes and never shows them;
 * every other key is in every answer.
 */
final class BigQueryConfig {
  private static final String ADAPTER = "bigquery_v";
  private static final String LEGACY = "bigquery_v0";
  private static final String AUTHENTICATION = "deployment_env_auth_type";
  private static final String TIMEOUT = "timeout_seconds";
  private static final String KEYLESS = "external-oauth-wif";

  /** The service account's, which the API asks for whatever the authentication. */
  private static final List<String> ALWAYS =
      List.of(
          "project_id",
          "private_key_id",
          "private_key",
          "client_email",
          "client_id",
          "auth_uri",
          "token_uri",
          "auth_provider_x509_cert_url",
          "client_x509_cert_url");

  private static final List<String> IF_KEYLESS = List.of("application_id", "application_secret");

  private static final Form FORM =
      Form.of(
          """
          {"project_id": null, "timeout_seconds": null, "private_key_id": null, "client_email": null,
           "client_id": null, "auth_uri": null, "token_uri": null, "auth_provider_x509_cert_url": null,
           "client_x509_cert_url": null, "retries": 1, "scopes": [], "job_execution_timeout_seconds": null,
           "priority": null, "location": null, "maximum_bytes_billed": null, "execution_project": null,
           "impersonate_service_account": null, "job_retry_deadline_seconds": null,
           "job_creation_timeout_seconds": null, "gcs_bucket": null, "dataproc_region": null,
           "dataproc_cluster_name": null, "deployment_env_auth_type": null}
          """);

  private BigQueryConfig() {}

  /** The config of a new connection, as it is answered. */
  static ObjectNode of(String adapter, JsonNode config) {
    if (!adapter.startsWith(ADAPTER)) {
      throw DbtCloudError.unsupported("connections of adapter " + adapter);
    }
    Request.choice(config, AUTHENTICATION, List.of("service-account-json", KEYLESS));
    ALWAYS.forEach(key -> Request.required(config, key));
    if (config.path(AUTHENTICATION).asText().equals(KEYLESS)) {
      IF_KEYLESS.forEach(key -> Request.required(config, key));
    }
    ObjectNode filled = FORM.filled((ObjectNode) config);
    if (!adapter.equals(LEGACY)) {
      filled.remove(TIMEOUT);
    }
    return filled;
  }

  /** A config with some keys changed; a key that is null is reset. */
  static ObjectNode changed(ObjectNode before, JsonNode changes) {
    Request.choice(changes, AUTHENTICATION, List.of("service-account-json", KEYLESS));
    ObjectNode after = before.deepCopy();
    changes.properties().stream()
        .filter(key -> FORM.blank().has(key.getKey()))
        .filter(key -> !key.getKey().equals(TIMEOUT) || before.has(TIMEOUT))
        .forEach(key -> after.set(key.getKey(), key.getValue()));
    return after;
  }
}
