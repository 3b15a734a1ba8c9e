package dev.groundwork.sandbox.providers.dbtcloud;

import static dev.groundwork.sandbox.providers.resource.Attributes.copy;
import static dev.groundwork.sandbox.providers.resource.Attributes.given;
import static dev.groundwork.sandbox.providers.resource.Attributes.same;
import static dev.groundwork.sandbox.providers.resource.Attributes.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.providers.resource.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The {@code bigquery} attribute of a connection and the API's config: the same but for one name. */
final class BigQueryConfig {

  private static final String AUTHENTICATION = "deployment_env_auth_type";
  private static final String LEGACY = "bigquery_v0";
  private static final String TIMEOUT = "timeout_seconds";
  private static final List<String> SECRET = List.of("private_key", "application_id", "application_secret");
  private static final List<String> SERVICE_ACCOUNT = List.of(
      "private_key_id", "private_key", "client_email", "client_id", "auth_uri", "token_uri",
      "auth_provider_x509_cert_url", "client_x509_cert_url");

  /** The API's keys by attribute. */
  private static final Map<String, String> KEYS = keys();

  private BigQueryConfig() {}

  private static Map<String, String> keys() {
    Map<String, String> keys = new LinkedHashMap<>();
    keys.put("gcp_project_id", "project_id");
    keys.put(TIMEOUT, TIMEOUT);
    SERVICE_ACCOUNT.forEach(name -> keys.put(name, name));
    for (String name : List.of(
        "application_id", "application_secret", "priority", "retries", "location", "maximum_bytes_billed",
        "execution_project", "impersonate_service_account", "job_retry_deadline_seconds",
        "job_creation_timeout_seconds", "job_execution_timeout_seconds", "gcs_bucket", "dataproc_region",
        "dataproc_cluster_name", "scopes", AUTHENTICATION)) {
      keys.put(name, name);
    }
    return keys;
  }

  /** What a new connection is asked for with. */
  static ObjectNode sent(JsonNode planned) {
    ObjectNode config = JsonNodeFactory.instance.objectNode();
    KEYS.forEach((name, key) -> copy(planned, name, config, key));
    return config;
  }

  /** The changed keys. */
  static ObjectNode changed(JsonNode prior, JsonNode planned) {
    ObjectNode config = JsonNodeFactory.instance.objectNode();
    KEYS.forEach((name, key) -> {
      if (!same(prior, planned, name)) {
        config.set(key, planned.get(name));
      }
    });
    return config;
  }

  /** The attribute as it is now: secrets are never answered, nor the timeout by the newer adapter. */
  static ObjectNode read(JsonNode config, JsonNode known, String adapter) {
    ObjectNode state = JsonNodeFactory.instance.objectNode();
    KEYS.forEach((name, key) -> {
      boolean answered = !SECRET.contains(name) && (!name.equals(TIMEOUT) || adapter.equals(LEGACY));
      state.set(name, answered ? config.get(key) : known.get(name));
    });
    state.set("use_latest_adapter", known.get("use_latest_adapter"));
    return state;
  }

  /** The API asks for a service account's fields whatever the authentication is; the provider says so beforehand. */
  static List<Problem> problems(JsonNode bigQuery) {
    if (!given(bigQuery, AUTHENTICATION)) {
      return List.of();
    }
    List<Problem> problems = new ArrayList<>();
    if (text(bigQuery, AUTHENTICATION).equals("external-oauth-wif")) {
      missing(bigQuery, List.of("application_id", "application_secret"))
          .forEach(name -> problems.add(new Problem(
              "bigquery",
              "Missing Required Field for External OAuth WIF",
              "When deployment_env_auth_type is 'external-oauth-wif', the field '" + name + "' must be specified.")));
    }
    missing(bigQuery, SERVICE_ACCOUNT)
        .forEach(name -> problems.add(new Problem(
            "bigquery",
            "Missing Required Field for BigQuery",
            "The field '" + name + "' must be specified for BigQuery connections.")));
    return problems;
  }

  /** What is not known yet is left out of a configuration, and is not missing. */
  private static List<String> missing(JsonNode bigQuery, List<String> names) {
    return names.stream().filter(name -> bigQuery.path(name).isNull()).toList();
  }
}
