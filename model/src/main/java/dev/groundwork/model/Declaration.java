package dev.groundwork.model;

import dev.groundwork.model.yaml.Key;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/** What {@code platform.yaml} says, complete and checked: every optional key has its default, every rule holds. */
public record Declaration(
    @Key(about = "the platform's identity") Platform platform,
    @Key(about = "where it runs on Google Cloud") Google google,
    @Key(about = "where Terraform keeps its state: local files, or a bucket (gcs)", otherwise = "local")
        StateStore state,
    @Key(about = "the landing bucket", otherwise = "{}") Landing landing,
    @Key(about = "BigQuery: expirations and readers", otherwise = "{}") Warehouse warehouse,
    @Key(about = "Fivetran, which loads the bucket into the warehouse") Loader loader,
    @Key(about = "how dbt runs", otherwise = "{}") Transform transform,
    @Key(about = "a dbt Cloud account that runs the models") Optional<DbtCloud> dbtCloud,
    @Key(about = "a monthly budget that warns") Optional<Budget> budget,
    @Key(about = "the GitHub repository that plans and deploys without a key") Optional<Ci> ci,
    @Key(about = "the REST APIs that are read", min = 1) List<Source> sources) {

  public Declaration {
    sources = List.copyOf(sources);
  }

  /**
   * The source of that name.
   *
   * @throws IllegalArgumentException if no source has it; the message lists those that exist
   */
  public Source source(String name) {
    return sources.stream()
        .filter(source -> source.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "source %s is not declared; declared: %s"
                        .formatted(name, sources.stream().map(Source::name).toList())));
  }

  /** Names of all secrets that the platform is given, none of whose values it holds. */
  public SequencedSet<String> secrets() {
    SequencedSet<String> names = vendorSecrets();
    names.addAll(sourceSecrets());
    return names;
  }

  /** Names of the secrets with which Fivetran and dbt Cloud are asked. */
  public SequencedSet<String> vendorSecrets() {
    SequencedSet<String> names =
        new LinkedHashSet<>(List.of(SecretName.FIVETRAN_KEY, SecretName.FIVETRAN_SECRET));
    dbtCloud.ifPresent(_ -> names.add(SecretName.DBT_CLOUD_TOKEN));
    return names;
  }

  /** Names of the secrets that sources ask for. */
  public SequencedSet<String> sourceSecrets() {
    SequencedSet<String> names = new LinkedHashSet<>();
    sources.forEach(source -> source.auth().ifPresent(auth -> names.add(auth.secret())));
    return names;
  }
}
