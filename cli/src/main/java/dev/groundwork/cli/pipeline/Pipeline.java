package dev.groundwork.cli.pipeline;

import dev.groundwork.cli.setting.ClientVariables;
import dev.groundwork.cli.setting.Failure;
import dev.groundwork.cli.setting.Places;
import dev.groundwork.cli.setting.Setting;
import dev.groundwork.ingestion.Ingestion;
import dev.groundwork.ingestion.IngestionProgress;
import dev.groundwork.ingestion.IngestionSettings;
import dev.groundwork.ingestion.manifest.EndpointManifest;
import dev.groundwork.ingestion.manifest.RunManifest;
import dev.groundwork.model.Endpoint;
import dev.groundwork.model.Names;
import dev.groundwork.model.Secret;
import dev.groundwork.model.SecretName;
import dev.groundwork.model.Source;
import dev.groundwork.operations.access.GoogleAccess;
import dev.groundwork.operations.access.Sleeper;
import dev.groundwork.operations.fivetran.FivetranClient;
import dev.groundwork.operations.fivetran.FivetranSettings;
import dev.groundwork.operations.fivetran.Sync;
import dev.groundwork.operations.fivetran.SyncListener;
import dev.groundwork.operations.fivetran.SyncedConnection;
import dev.groundwork.operations.leftovers.LeftoverReport;
import dev.groundwork.operations.leftovers.Leftovers;
import dev.groundwork.operations.transform.DbtResult;
import dev.groundwork.operations.transform.DbtRun;
import dev.groundwork.operations.transform.DbtSettings;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The stages, each one call that returns when it is done and fails with words when it is not. */
public final class Pipeline {
  private final Setting setting;
  private final Names names;
  private final Map<String, String> variables;
  private final String runId;
  private final Consumer<String> told;

  /**
   * @param told is given a line for each thing that is done
   */
  public Pipeline(Setting setting, String runId, Consumer<String> told) {
    this.setting = setting;
    this.names = setting.names();
    this.variables = ClientVariables.of(setting, names);
    this.runId = runId;
    this.told = told;
  }

  /** Lands the selected endpoints, a manifest for each source. */
  public List<RunManifest> ingest(Selection selection) {
    return Stage.run(
        () -> {
          List<RunManifest> manifests = new ArrayList<>();
          Set<String> secrets = new LinkedHashSet<>();
          selection.endpoints().keySet().forEach(source -> source.auth().ifPresent(auth -> secrets.add(auth.secret())));
          IngestionSettings settings = IngestionSettings.of(setting.endpoints(), variables, secrets(secrets));
          try (Ingestion ingestion = Ingestion.open(settings, names)) {
            for (var source : selection.endpoints().entrySet()) {
              manifests.add(land(ingestion, source.getKey(), source.getValue()));
            }
          }
          return manifests;
        });
  }

  private RunManifest land(Ingestion ingestion, Source source, List<Endpoint> endpoints) throws InterruptedException {
    try {
      return ingestion.land(source, endpoints, runId, landing());
    } catch (IllegalArgumentException wrong) {
      throw Failure.wrongUse(wrong.getMessage());
    }
  }

  private FivetranSettings fivetran() {
    Map<String, String> withKeys = new HashMap<>(variables);
    secrets(List.of(SecretName.FIVETRAN_KEY, SecretName.FIVETRAN_SECRET))
        .forEach((name, key) -> withKeys.put(name, key.value()));
    return FivetranSettings.of(setting.endpoints(), withKeys);
  }

  private Map<String, Secret> secrets(Collection<String> needed) {
    return setting.secrets(needed, told);
  }

  private IngestionProgress landing() {
    return new IngestionProgress() {
      @Override
      public void finished(EndpointManifest done) {
        told.accept(
            "%s: %,d records, %s%s"
                .formatted(
                    done.endpoint(),
                    done.landedRecords(),
                    done.status() == EndpointManifest.Status.UNCHANGED ? "unchanged" : "landed",
                    done.quarantinedRecords() == 0 ? "" : ", %,d in quarantine".formatted(done.quarantinedRecords())));
      }

      @Override
      public void failed(String endpoint, String why) {
        told.accept(endpoint + ": " + why);
      }
    };
  }

  /** Has the loader load all sources and waits for the end. */
  public List<SyncedConnection> sync() {
    return Stage.run(
        () -> {
          FivetranSettings settings = fivetran();
          try (FivetranClient client = new FivetranClient(settings, Sleeper.REAL)) {
            return new Sync(client, settings, names, Sleeper.REAL, Clock.systemUTC())
                .run(names.declaration().sources(), runId, SyncListener.NONE);
          }
        });
  }

  /** Builds and tests all models. */
  public DbtResult transform() {
    Places places = setting.places();
    DbtSettings settings =
        DbtSettings.of(
            setting.profile(),
            setting.endpoints(),
            names,
            variables,
            places.tools().resolve("python/bin/dbt"),
            places.root().resolve("dbt"),
            places.home().resolve("dbt"));
    return Stage.run(() -> new DbtRun(settings).build(runId, line -> tellVerbose(line)));
  }

  private void tellVerbose(String line) {
    if (setting.verbose()) {
      told.accept(line);
    }
  }

  /** Counts what a run brought, from end to end. */
  public Figures figures(List<RunManifest> manifests, DbtResult transformed) {
    return Stage.run(
        () -> Figures.count(GoogleAccess.of(names.declaration().google(), setting.endpoints(), variables),
            names, runId, manifests, transformed));
  }

  /** What the vendors still hold of this platform. */
  public LeftoverReport leftovers() {
    return Stage.run(
        () -> {
          FivetranSettings settings = fivetran();
          try (FivetranClient client = new FivetranClient(settings, Sleeper.REAL)) {
            GoogleAccess google = GoogleAccess.of(names.declaration().google(), setting.endpoints(), variables);
            return new Leftovers(google, client, names).find();
          }
        });
  }
}
