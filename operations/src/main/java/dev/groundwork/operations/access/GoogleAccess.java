package dev.groundwork.operations.access;

import com.google.auth.Credentials;
import com.google.auth.oauth2.AccessToken;
import com.google.auth.oauth2.GoogleCredentials;
import com.google.auth.oauth2.OAuth2Credentials;
import com.google.cloud.NoCredentials;
import com.google.cloud.bigquery.BigQuery;
import com.google.cloud.bigquery.BigQueryOptions;
import com.google.cloud.storage.Storage;
import com.google.cloud.storage.StorageOptions;
import dev.groundwork.model.Endpoints;
import dev.groundwork.model.Google;
import dev.groundwork.model.Secret;
import dev.groundwork.model.Variables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Google Cloud as operations use it, by people or pipelines that own the project.
 *
 * @param google project and location
 * @param storage where Cloud Storage is; empty means Google's own address
 * @param bigQuery where BigQuery is; empty means Google's own address
 * @param iam base of the IAM API with its version
 * @param secretManager base of the Secret Manager API with its version
 * @param token who is asking; empty means application default credentials
 */
public record GoogleAccess(
    Google google,
    Optional<URI> storage,
    Optional<URI> bigQuery,
    URI iam,
    URI secretManager,
    Optional<Secret> token) {
  private static final URI GOOGLES_IAM = URI.create("https://iam.googleapis.com/v1");
  private static final URI GOOGLES_SECRET_MANAGER = URI.create("https://secretmanager.googleapis.com/v1");
  private static final String SCOPE = "https://www.googleapis.com/auth/cloud-platform";

  /**
   * Addresses and token from the environment: {@code STORAGE_EMULATOR_HOST}, {@code BIGQUERY_EMULATOR_HOST} and
   * {@code GOOGLE_OAUTH_ACCESS_TOKEN}.
   *
   * @param environment the process environment, or a test's
   */
  public static GoogleAccess of(Google google, Endpoints endpoints, Map<String, String> environment) {
    Variables variables = new Variables(environment);
    return new GoogleAccess(
        google,
        variables.address("STORAGE_EMULATOR_HOST").or(endpoints::google),
        variables.address("BIGQUERY_EMULATOR_HOST").or(endpoints::google),
        endpoints.google().map(base -> URI.create(base + "/iam/v1")).orElse(GOOGLES_IAM),
        endpoints.google().map(base -> URI.create(base + "/secretmanager/v1")).orElse(GOOGLES_SECRET_MANAGER),
        variables.secret("GOOGLE_OAUTH_ACCESS_TOKEN"));
  }

  /** A client of Cloud Storage. */
  public Storage openStorage() {
    StorageOptions.Builder options = StorageOptions.http().setProjectId(google.project());
    storage.ifPresent(host -> options.setHost(host.toString()));
    credentials(storage).ifPresent(options::setCredentials);
    return options.build().getService();
  }

  /** A client of BigQuery whose jobs run where the datasets are. */
  public BigQuery openBigQuery() {
    BigQueryOptions.Builder options = BigQueryOptions.newBuilder();
    options.setProjectId(google.project());
    options.setLocation(google.location());
    bigQuery.ifPresent(host -> options.setHost(host.toString()));
    credentials(bigQuery).ifPresent(options::setCredentials);
    return options.build().getService();
  }

  /** For requests that no client library makes; empty where nobody needs to be named. */
  public Optional<Secret> bearerToken() {
    if (token.isPresent() || !iam.equals(GOOGLES_IAM)) {
      return token;
    }
    try {
      GoogleCredentials credentials = GoogleCredentials.getApplicationDefault().createScoped(List.of(SCOPE));
      credentials.refreshIfExpired();
      return Optional.of(new Secret(credentials.getAccessToken().getTokenValue()));
    } catch (IOException none) {
      throw new UncheckedIOException(none.getMessage(), none);
    }
  }

  /** At another host the client must not go looking for Google's credentials. */
  private Optional<Credentials> credentials(Optional<URI> host) {
    if (token.isPresent()) {
      return Optional.of(OAuth2Credentials.create(new AccessToken(token.get().value(), null)));
    }
    return host.map(_ -> NoCredentials.getInstance());
  }
}
