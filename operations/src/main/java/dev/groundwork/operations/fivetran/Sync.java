package dev.groundwork.operations.fivetran;

import dev.groundwork.model.Names;
import dev.groundwork.model.Source;
import dev.groundwork.operations.access.Sleeper;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Syncs sources from the landing bucket to the warehouse and waits for the end. A connection that is missing, broken or
 * paused is a failure, never something to pass over.
 *
 * <p>A paused connection is not started: Fivetran runs nothing on one until it is resumed, and resuming it here
 * would be a change behind the declaration's back. A connection with a manual schedule is not paused; its
 * {@code schedule_type} is {@code manual} (https://fivetran.com/docs/rest-api/tutorials/trigger-syncs-manually).
 */
public final class Sync {
  private static final Logger LOG = LoggerFactory.getLogger(Sync.class);

  private final FivetranClient client;
  private final FivetranSettings settings;
  private final Names names;
  private final Sleeper sleeper;
  private final InstantSource clock;

  public Sync(FivetranClient client, FivetranSettings settings, Names names, Sleeper sleeper, InstantSource clock) {
    this.client = client;
    this.settings = settings;
    this.names = names;
    this.sleeper = sleeper;
    this.clock = clock;
  }

  /**
   * Syncs sources side by side: all are triggered, then all are waited for.
   *
   * @param runId for the log
   * @return the results, in the order of the sources
   * @throws SyncFailed if any was not synced; nothing is triggered while a connection is missing, broken or paused
   */
  public List<SyncedConnection> run(List<Source> sources, String runId, SyncListener listener)
      throws InterruptedException {
    Map<Source, Connection> before = ready(sources);
    for (Map.Entry<Source, Connection> entry : before.entrySet()) {
      client.triggerSync(entry.getValue().id(), true);
      LOG.info(
          "step=sync runId={} source={} connection={} result=triggered",
          runId, entry.getKey().name(), entry.getValue().id());
      listener.triggered(entry.getKey().name(), entry.getValue());
    }
    return await(before, runId, listener);
  }

  private Map<Source, Connection> ready(List<Source> sources) throws InterruptedException {
    String groupName = names.fivetranGroup();
    FivetranGroup group =
        client
            .group(groupName)
            .orElseThrow(() -> failed("Fivetran has no group %s; ./groundwork deploy makes it".formatted(groupName)));
    Map<String, Connection> bySchema =
        client.connections(group.id()).stream()
            .collect(Collectors.toMap(Connection::schema, connection -> connection, (first, _) -> first));
    Map<Source, Connection> ready = new LinkedHashMap<>();
    List<String> problems = new ArrayList<>();
    for (Source source : sources) {
      Connection listed = bySchema.get(names.rawDataset(source));
      if (listed == null) {
        problems.add(missing(source, group, bySchema));
        continue;
      }
      Connection connection = client.connection(listed.id());
      unready(source, connection).ifPresentOrElse(problems::add, () -> ready.put(source, connection));
    }
    if (!problems.isEmpty()) {
      throw new SyncFailed(problems);
    }
    return ready;
  }

  private String missing(Source source, FivetranGroup group, Map<String, Connection> bySchema) {
    return "source %s: group %s has no connection with schema %s; it has: %s. ./groundwork deploy makes it"
        .formatted(source.name(), group.name(), names.rawDataset(source), bySchema.keySet());
  }

  private Optional<String> unready(Source source, Connection connection) throws InterruptedException {
    if (!connection.setupState().equals("connected")) {
      String tests =
          client.runSetupTests(connection.id()).stream()
              .filter(SetupTest::failed)
              .map(test -> "\n    %s: %s".formatted(test.title(), test.message()))
              .collect(Collectors.joining());
      return Optional.of(
          "source %s: connection %s is %s, not connected%s%s"
              .formatted(
                  source.name(), connection.id(), connection.setupState(), SyncJudgement.notices(connection), tests));
    }
    if (connection.paused()) {
      return Optional.of(
          "source %s: connection %s is paused, and Fivetran syncs nothing while it is; ./groundwork deploy resumes it"
              .formatted(source.name(), connection.id()));
    }
    return Optional.empty();
  }

  private List<SyncedConnection> await(Map<Source, Connection> before, String runId, SyncListener listener)
      throws InterruptedException {
    List<SyncedConnection> synced = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    SyncWait wait = new SyncWait(client, settings, sleeper, clock, clock.instant());
    for (Map.Entry<Source, Connection> entry : before.entrySet()) {
      String source = entry.getKey().name();
      switch (wait.end(source, entry.getValue(), listener)) {
        case SyncJudgement.Succeeded(Connection now, Instant at) -> {
          SyncedConnection result = new SyncedConnection(source, now.id(), now.schema(), at);
          synced.add(result);
          listener.succeeded(result);
          LOG.info("step=sync runId={} source={} connection={} result=succeeded", runId, source, now.id());
        }
        case SyncJudgement.Failed(String why) -> {
          problems.add("source %s: %s".formatted(source, why));
          LOG.error("step=sync runId={} source={} result=failed why=\"{}\"", runId, source, why);
        }
        case SyncJudgement.Running(Connection now) ->
            problems.add(
                "source %s: connection %s is still %s after %s; it may still succeed: look at it in Fivetran"
                    .formatted(source, now.id(), now.syncState(), settings.syncTimeout()));
      }
    }
    if (!problems.isEmpty()) {
      throw new SyncFailed(problems);
    }
    return synced;
  }

  private static SyncFailed failed(String problem) {
    return new SyncFailed(List.of(problem));
  }
}
