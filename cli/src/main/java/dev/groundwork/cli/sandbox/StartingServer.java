package dev.groundwork.cli.sandbox;

import dev.groundwork.cli.setting.ExitCode;
import dev.groundwork.cli.setting.Failure;
import dev.groundwork.cli.setting.Places;
import dev.groundwork.cli.setting.Setting;
import dev.groundwork.cli.text.LastLines;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A server between its start and the moment it answers. */
record StartingServer(Process process, Setting setting, long logBegin) {
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final int LOOK_MILLIS = 50;

  /** Starts the server in a session of its own, so that neither Ctrl-C nor a closed terminal reaches it. */
  static StartingServer start(Setting setting, Path pidFile) throws IOException {
    Path log = setting.places().sandboxLog();
    Files.createDirectories(log.getParent());
    Files.createDirectories(setting.places().cache());
    Files.writeString(log, "", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    long begin = Files.size(log);
    ProcessBuilder builder = new ProcessBuilder(command(setting)).directory(setting.places().root().toFile());
    builder.redirectInput(new File("/dev/null"));
    builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    Process process = builder.start();
    Files.writeString(pidFile, Long.toString(process.pid()));
    return new StartingServer(process, setting, begin);
  }

  private static List<String> command(Setting setting) {
    Places places = setting.places();
    List<String> command = new ArrayList<>(ownSession());
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-jar",
            places.sandboxProgram().toString(),
            "--port",
            Integer.toString(setting.port()),
            "--home",
            places.home().toString(),
            "--engine",
            places.root().resolve("sandbox/engine/target").toString(),
            "--source-data",
            places.root().resolve("node_modules/jsonplaceholder").toString()));
    return command;
  }

  /** setsid keeps the process number; where it is missing (macOS) perl, which is there, does the same. */
  private static List<String> ownSession() {
    boolean hasSetsid =
        List.of("/usr/bin/setsid", "/bin/setsid").stream().anyMatch(file -> Files.isExecutable(Path.of(file)));
    return hasSetsid
        ? List.of("setsid")
        : List.of("perl", "-e", "use POSIX; POSIX::setsid(); exec @ARGV or die $!");
  }

  /** Returns when the server is ready; fails with its last words when it ends or stays silent. */
  void awaitReady() {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      if (isReady()) {
        return;
      }
      if (ended()) {
        throw ended(process.exitValue());
      }
    }
    throw Failure.work(
        "the sandbox did not become ready within %d s; see %s%n%s"
            .formatted(PATIENCE.toSeconds(), setting.places().sandboxLog(), lastWords()));
  }

  private Failure ended(int code) {
    String words =
        "the sandbox ended while it started (exit code %d). Its last words, from %s:%n%s"
            .formatted(code, setting.places().sandboxLog(), lastWords());
    if (code == ExitCode.ENVIRONMENT_LACKS.number()) {
      return Failure.environmentLacks(words);
    }
    return Failure.work(words + "\nTo start afresh, without what the sandbox holds: ./groundwork down --wipe");
  }

  private boolean isReady() {
    return ServerRecord.read(setting.places().sandbox())
        .filter(record -> record.pid() == process.pid())
        .filter(record -> Health.of(setting.endpoints().google().orElseThrow()) == Health.SANDBOX)
        .isPresent();
  }

  private boolean ended() {
    try {
      process.toHandle().onExit().get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException running) {
      return false;
    } catch (ExecutionException failed) {
      return !process.isAlive();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private String lastWords() {
    try {
      return LastLines.of(setting.places().sandboxLog(), logBegin, 15).indent(2).stripTrailing();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
