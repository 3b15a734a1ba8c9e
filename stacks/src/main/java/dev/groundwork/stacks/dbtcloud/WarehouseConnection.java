package dev.groundwork.stacks.dbtcloud;

import com.hashicorp.cdktf.TerraformResourceLifecycle;
import dev.groundwork.cdktf.providers.dbtcloud.global_connection.GlobalConnection;
import dev.groundwork.cdktf.providers.dbtcloud.global_connection.GlobalConnectionBigquery;
import dev.groundwork.model.Google;
import java.util.List;
import software.constructs.Construct;

/**
 * BigQuery, as dbt Cloud reaches it: by workload identity federation and as the platform's transform account. Whatever
 * the authentication, the vendor asks for a service account's key and for an OAuth client; a word that is no secret
 * stands in their place, and what a person enters in dbt Cloud is left alone.
 */
public final class WarehouseConnection extends Construct {
  /** In the place of every field of an authentication that is not set here. */
  static final String BY_HAND = "set by hand in dbt Cloud";

  private static final List<String> LEFT_ALONE =
      List.of(
          "application_id",
          "application_secret",
          "auth_provider_x509_cert_url",
          "auth_uri",
          "client_email",
          "client_id",
          "client_x509_cert_url",
          "deployment_env_auth_type",
          "private_key",
          "private_key_id",
          "token_uri");

  private static final int TIMEOUT_SECONDS = 3600;

  private final GlobalConnection connection;

  /**
   * What makes a connection.
   *
   * @param transform e-mail of the account whose grants decide what dbt may do
   */
  public record Props(String name, Google google, String transform) {}

  public WarehouseConnection(Construct scope, String id, Props props) {
    super(scope, id);
    connection =
        GlobalConnection.Builder.create(this, "connection")
            .name(props.name())
            .bigquery(
                GlobalConnectionBigquery.builder()
                    .gcpProjectId(props.google().project())
                    .executionProject(props.google().project())
                    .location(props.google().location())
                    .impersonateServiceAccount(props.transform())
                    .jobExecutionTimeoutSeconds(TIMEOUT_SECONDS)
                    .retries(1)
                    .priority("interactive")
                    .scopes(List.of("https://www.googleapis.com/auth/cloud-platform"))
                    // Federation is for the newer adapter alone.
                    .useLatestAdapter(true)
                    .deploymentEnvAuthType("external-oauth-wif")
                    .applicationId(BY_HAND)
                    .applicationSecret(BY_HAND)
                    .authProviderX509CertUrl(BY_HAND)
                    .authUri(BY_HAND)
                    .clientEmail(BY_HAND)
                    .clientId(BY_HAND)
                    .clientX509CertUrl(BY_HAND)
                    .privateKey(BY_HAND)
                    .privateKeyId(BY_HAND)
                    .tokenUri(BY_HAND)
                    .build())
            .lifecycle(
                TerraformResourceLifecycle.builder()
                    .ignoreChanges(LEFT_ALONE.stream().map(name -> "bigquery." + name).toList())
                    .build())
            .build();
  }

  /** The connection's id, known after an apply. */
  public Number id() {
    return connection.getId();
  }
}
