package dev.groundwork.sandbox.bigquery;

import dev.groundwork.sandbox.bigquery.catalog.Catalog;
import dev.groundwork.sandbox.bigquery.catalog.Permissions;
import dev.groundwork.sandbox.bigquery.catalog.TableFiles;
import dev.groundwork.sandbox.bigquery.engine.Engine;
import dev.groundwork.sandbox.bigquery.job.CopyJob;
import dev.groundwork.sandbox.bigquery.job.Destination;
import dev.groundwork.sandbox.bigquery.job.JobStarter;
import dev.groundwork.sandbox.bigquery.job.Jobs;
import dev.groundwork.sandbox.bigquery.job.QueryJob;
import dev.groundwork.sandbox.bigquery.load.LandedObjects;
import dev.groundwork.sandbox.bigquery.load.LoadJob;
import dev.groundwork.sandbox.bigquery.load.LoadSources;
import dev.groundwork.sandbox.bigquery.query.Statements;
import dev.groundwork.sandbox.bigquery.query.ViewColumns;
import dev.groundwork.sandbox.bigquery.rest.DatasetRoutes;
import dev.groundwork.sandbox.bigquery.rest.DiscoveryRoutes;
import dev.groundwork.sandbox.bigquery.rest.JobRoutes;
import dev.groundwork.sandbox.bigquery.rest.QueryRoutes;
import dev.groundwork.sandbox.bigquery.rest.TableDataRoutes;
import dev.groundwork.sandbox.bigquery.rest.TableRoutes;
import dev.groundwork.sandbox.bigquery.schema.InformationSchema;
import dev.groundwork.sandbox.bigquery.upload.UploadRoutes;
import dev.groundwork.sandbox.http.Mount;
import dev.groundwork.sandbox.http.Service;
import dev.groundwork.sandbox.identity.Access;
import dev.groundwork.sandbox.identity.Callers;
import dev.groundwork.sandbox.state.Store;
import io.javalin.config.RoutesConfig;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** BigQuery: {@code /bigquery/v2} and {@code /upload/bigquery/v2}. */
public final class BigQueryService implements Service, AutoCloseable {
  private final Engine engine;
  private final DatasetRoutes datasets;
  private final TableRoutes tables;
  private final TableDataRoutes tableData;
  private final JobRoutes jobRoutes;
  private final QueryRoutes queries;
  private final UploadRoutes uploads;
  private final DiscoveryRoutes discovery;

  /**
   * @param folder for row files and uploads
   * @param engineFolder build folder of the engine module
   * @param objects what load jobs read from buckets
   */
  public BigQueryService(
      Store store,
      Clock clock,
      Callers callers,
      Access access,
      Path folder,
      Path engineFolder,
      LandedObjects objects) {
    engine = new Engine(engineFolder);
    Catalog catalog = new Catalog(store, clock, new TableFiles(folder.resolve("rows")));
    Permissions permissions = new Permissions(access, catalog);
    Statements statements =
        new Statements(catalog, permissions, new InformationSchema(catalog, permissions), engine);
    Jobs jobs = new Jobs(store, clock);
    LoadSources sources = new LoadSources(objects);
    Map<String, JobStarter.Maker> makers =
        Map.of(
            "query", (_, caller) -> new QueryJob(statements, catalog, permissions, engine, caller),
            "copy", (_, caller) -> new CopyJob(catalog, permissions, caller),
            "load",
                (configuration, caller) ->
                    new LoadJob(
                        catalog,
                        new Destination(catalog, permissions, caller),
                        () -> sources.find(configuration.path("load").path("sourceUris"), caller),
                        () -> {}));
    JobStarter starter = new JobStarter(jobs, catalog, permissions, makers);
    datasets = new DatasetRoutes(catalog, permissions, callers);
    tables = new TableRoutes(catalog, permissions, callers, new ViewColumns(statements));
    tableData = new TableDataRoutes(catalog, permissions, callers);
    jobRoutes = new JobRoutes(jobs, starter, callers, permissions);
    queries = new QueryRoutes(jobs, starter, catalog, callers, permissions);
    discovery = new DiscoveryRoutes(catalog);
    uploads = new UploadRoutes(folder.resolve("uploads"), starter, jobRoutes, catalog, permissions, callers);
  }

  @Override
  public void register(RoutesConfig routes) {
    Mount mount = new Mount(routes, List.of("/bigquery/v2", "/bigquery/v2/bigquery/v2"));
    datasets.register(mount);
    tables.register(mount);
    tableData.register(mount);
    jobRoutes.register(mount);
    queries.register(mount);
    discovery.register(routes, mount);
    engine.warm();
    uploads.register(new Mount(routes, List.of("/upload/bigquery/v2", "/resumable/upload/bigquery/v2")));
  }

  /** Stops the engine. */
  @Override
  public void close() {
    engine.close();
  }
}
