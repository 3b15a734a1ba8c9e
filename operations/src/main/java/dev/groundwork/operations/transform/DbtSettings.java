package dev.groundwork.operations.transform;

import dev.groundwork.model.Endpoints;
import dev.groundwork.model.Names;
import dev.groundwork.model.Profile;
import dev.groundwork.model.Secret;
import dev.groundwork.model.Variables;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How dbt is run.
 *
 * @param executable the {@code dbt} command
 * @param project folder with {@code dbt_project.yml} and {@code profiles.yml}
 * @param work folder for what dbt writes: {@code target} and {@code logs} below it
 * @param target of {@code profiles.yml}
 * @param endpoint where BigQuery is; empty means Google's own address
 * @param token who is asking; empty means application default credentials, or nobody at another host
 * @param timeout how long dbt may run
 */
public record DbtSettings(
    Path executable,
    Path project,
    Path work,
    String target,
    Names names,
    Optional<URI> endpoint,
    Optional<Secret> token,
    Duration timeout) {

  /**
   * The defaults, with address and token from the environment: {@code BIGQUERY_EMULATOR_HOST}, and
   * {@code GROUNDWORK_TRANSFORM_TOKEN} or else {@code GOOGLE_OAUTH_ACCESS_TOKEN}.
   *
   * @param environment the process environment, or a test's
   */
  public static DbtSettings of(
      Profile profile,
      Endpoints endpoints,
      Names names,
      Map<String, String> environment,
      Path executable,
      Path project,
      Path work) {
    Variables variables = new Variables(environment);
    return new DbtSettings(
        executable,
        project,
        work,
        profile.name().toLowerCase(Locale.ROOT),
        names,
        variables.address("BIGQUERY_EMULATOR_HOST").or(endpoints::google),
        variables.secret("GROUNDWORK_TRANSFORM_TOKEN").or(() -> variables.secret("GOOGLE_OAUTH_ACCESS_TOKEN")),
        Duration.ofMinutes(30));
  }

  /** Where dbt writes its artifacts. */
  Path artifacts() {
    return work.resolve("target");
  }

  /** What {@code profiles.yml} reads, and where dbt writes. */
  Map<String, String> variables() {
    Map<String, String> variables = new LinkedHashMap<>();
    variables.put("GROUNDWORK_GOOGLE_PROJECT", names.declaration().google().project());
    variables.put("GROUNDWORK_LOCATION", names.declaration().google().location());
    variables.put("GROUNDWORK_DATASET_PREFIX", names.datasetPrefix());
    endpoint.ifPresent(uri -> variables.put("DBT_BIGQUERY_ENDPOINT", uri.toString()));
    token.ifPresent(secret -> variables.put("DBT_BIGQUERY_TOKEN", secret.value()));
    variables.put("DBT_TARGET_PATH", artifacts().toAbsolutePath().toString());
    variables.put("DBT_LOG_PATH", work.resolve("logs").toAbsolutePath().toString());
    variables.put("DBT_SEND_ANONYMOUS_USAGE_STATS", "false");
    return variables;
  }
}
