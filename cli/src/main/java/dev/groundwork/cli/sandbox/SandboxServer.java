package dev.groundwork.cli.sandbox;

import dev.groundwork.cli.setting.Failure;
import dev.groundwork.cli.setting.Places;
import dev.groundwork.cli.setting.Setting;
import dev.groundwork.model.Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sandbox that belongs to this setting's home. */
public final class SandboxServer {
  private static final int STOP_SECONDS = 20;
  private final Setting setting;
  private final Places places;

  public SandboxServer(Setting setting) {
    this.setting = setting;
    this.places = setting.places();
  }

  /** Our server, if it runs: ready or still starting. */
  public Optional<Running> running() {
    Optional<ServerRecord> record = ServerRecord.read(places.sandbox());
    Optional<Running> ready =
        record.flatMap(r -> ServerProcess.of(r.pid()).map(process -> new Running(r.pid(), r.port(), true)));
    return ready.or(() -> startedPid().flatMap(ServerProcess::of).map(p -> new Running(p.pid(), 0, false)));
  }

  /**
   * Starts the server unless it runs already. Two verbs at once start one.
   *
   * @return whether it had to be started
   */
  public boolean ensureRunning() {
    try {
      Files.createDirectories(places.home());
      try (FileChannel file =
              FileChannel.open(
                  places.home().resolve("sandbox.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock lock = file.lock()) {
        return lock.isValid() && startUnlessRunning();
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private boolean startUnlessRunning() throws IOException {
    Optional<Running> running = running();
    if (running.isPresent() && running.get().ready()) {
      if (running.get().port() != setting.port()) {
        throw Failure.wrongUse(
            "the sandbox of %s runs on port %d, not on %d; set GROUNDWORK_PORT=%d, or stop it first: ./groundwork down"
                .formatted(places.home(), running.get().port(), setting.port(), running.get().port()));
      }
      if (Health.of(base()) == Health.SANDBOX && !isOutdated(running.get())) {
        return false;
      }
    }
    // Alive but not answering, killed while it started, or started from a program that was built again since.
    stop();
    refuseTakenPort();
    StartingServer.start(setting, pidFile()).awaitReady();
    return true;
  }

  private void refuseTakenPort() {
    portTaken()
        .ifPresent(
            who -> {
              throw Failure.environmentLacks(
                  "port %d is taken by %s; stop it, or choose another port: GROUNDWORK_PORT=4600 ./groundwork ..."
                      .formatted(setting.port(), who));
            });
  }

  /** Who else has our port. */
  public Optional<String> portTaken() {
    return switch (Health.of(base())) {
      case SILENT -> Optional.empty();
      case SANDBOX -> Optional.of("a Groundwork sandbox of another home than " + places.home());
      case STRANGER -> Optional.of("another program");
    };
  }

  /**
   * Stops our server.
   *
   * @return whether one ran
   */
  public boolean stop() {
    Optional<ServerProcess> process = running().flatMap(running -> ServerProcess.of(running.pid()));
    process.ifPresent(server -> server.stop(STOP_SECONDS));
    try {
      Files.deleteIfExists(pidFile());
      Files.deleteIfExists(places.sandbox().resolve("server.json"));
      Files.deleteIfExists(places.sandbox().resolve("providers"));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return process.isPresent();
  }

  /**
   * Deletes what a stopped sandbox held, and what Terraform knows about it; nothing of profile cloud.
   *
   * @return the folders that were there
   */
  public List<Path> wipe() {
    List<Path> gone = new ArrayList<>();
    for (Path folder : List.of(places.sandbox(), places.stateOfAll(Profile.SANDBOX))) {
      if (Files.exists(folder)) {
        Folder.delete(folder);
        gone.add(folder);
      }
    }
    return gone;
  }

  private boolean isOutdated(Running running) throws IOException {
    Instant built = Files.getLastModifiedTime(places.sandboxProgram()).toInstant();
    return ServerProcess.of(running.pid()).filter(process -> process.startedBefore(built)).isPresent();
  }

  private URI base() {
    return setting.endpoints().google().orElseThrow();
  }

  private Path pidFile() {
    return places.home().resolve("sandbox.pid");
  }

  private Optional<Long> startedPid() {
    try {
      return Files.exists(pidFile()) ? Optional.of(Long.valueOf(Files.readString(pidFile()).strip())) : Optional.empty();
    } catch (IOException | NumberFormatException unreadable) {
      return Optional.empty();
    }
  }

  /**
   * A live server.
   *
   * @param port 0 while it is starting
   * @param ready whether it has said so
   */
  public record Running(long pid, int port, boolean ready) {}
}
