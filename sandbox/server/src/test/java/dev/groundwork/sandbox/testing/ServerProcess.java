package dev.groundwork.sandbox.testing;

import com.fasterxml.jackson.databind.JsonNode;
import dev.groundwork.sandbox.server.Main;
import dev.groundwork.sandbox.state.Json;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The sandbox as a process of its own, so that it can be killed. */
public final class ServerProcess implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Process process;
  private final int port;

  private ServerProcess(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Starts it on a free port and waits until it answers. */
  public static ServerProcess start(Path home, Path engine) throws IOException {
    Path ready = home.resolve("sandbox/server.json");
    Files.deleteIfExists(ready);
    String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            classPath,
            Main.class.getName(),
            "--port",
            "0",
            "--home",
            home.toString(),
            "--engine",
            engine.toString());
    File log = home.resolve("server.log").toFile();
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
            .start();
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end) && process.isAlive()) {
      int port = port(ready);
      if (port > 0) {
        return new ServerProcess(process, port);
      }
      Thread.onSpinWait();
    }
    process.destroyForcibly();
    throw new IllegalStateException("the server did not start: " + Files.readString(log.toPath()));
  }

  public String base() {
    return "http://127.0.0.1:" + port;
  }

  /** As {@code kill -9}. */
  public void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  /** As {@code kill -9} of the server, and of the engine that it started. */
  public void killWithEngine() throws InterruptedException {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    kill();
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      kill();
    }
  }

  private static int port(Path ready) throws IOException {
    if (!Files.exists(ready)) {
      return 0;
    }
    JsonNode written = Json.MAPPER.readTree(ready.toFile());
    return written == null ? 0 : written.path("port").asInt();
  }
}
