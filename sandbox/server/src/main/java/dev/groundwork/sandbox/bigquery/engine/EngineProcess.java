package dev.groundwork.sandbox.bigquery.engine;

import com.fasterxml.jackson.databind.JsonNode;
import dev.groundwork.sandbox.state.Json;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** One life of the engine's process, with the pipes to it. Not safe for use by two threads, but for {@link #kill}. */
final class EngineProcess {
  private final Process process;
  private final DataOutputStream requests;
  private final DataInputStream answers;

  private EngineProcess(Process process) {
    this.process = process;
    this.requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    this.answers = new DataInputStream(process.getInputStream());
  }

  static EngineProcess start(Path folder) throws IOException {
    if (!Files.isDirectory(folder.resolve("classes")) || !Files.isDirectory(folder.resolve("lib"))) {
      throw new IOException(
          "engine folder %s holds no classes/ and lib/; build module sandbox/engine".formatted(folder));
    }
    String classPath = folder.resolve("classes") + java.io.File.pathSeparator + folder.resolve("lib") + "/*";
    return new EngineProcess(
        new ProcessBuilder(
                List.of(
                    java(),
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-Xss16m",
                    "-cp",
                    classPath,
                    "dev.groundwork.sandbox.engine.Main"))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start());
  }

  /**
   * ZetaSQL is x86_64 only: on Apple Silicon the launcher names a Java that runs under Rosetta, for this child
   * alone.
   */
  private static String java() {
    String chosen = System.getenv("GROUNDWORK_ENGINE_JAVA");
    return chosen == null || chosen.isBlank()
        ? Path.of(System.getProperty("java.home"), "bin", "java").toString()
        : chosen;
  }

  boolean isAlive() {
    return process.isAlive();
  }

  void kill() {
    process.destroyForcibly();
  }

  /**
   * Sends a request and waits for its answer.
   *
   * @throws IOException if the process ends before it answers, or is killed because the time is over
   */
  JsonNode exchange(JsonNode request, Duration timeout) throws IOException {
    AtomicBoolean answered = new AtomicBoolean();
    AtomicBoolean late = new AtomicBoolean();
    Thread watchdog = Thread.ofVirtual().start(() -> watch(timeout, answered, late));
    try {
      byte[] bytes = Json.MAPPER.writeValueAsBytes(request);
      requests.writeInt(bytes.length);
      requests.write(bytes);
      requests.flush();
      byte[] answer = new byte[answers.readInt()];
      answers.readFully(answer);
      return Json.MAPPER.readTree(answer);
    } catch (EOFException e) {
      throw new IOException(late.get() ? "it took longer than " + timeout : ending(), e);
    } finally {
      answered.set(true);
      watchdog.interrupt();
    }
  }

  private void watch(Duration timeout, AtomicBoolean answered, AtomicBoolean late) {
    try {
      Thread.sleep(timeout);
    } catch (InterruptedException e) {
      return;
    }
    if (!answered.get()) {
      late.set(true);
      kill();
    }
  }

  private String ending() {
    try {
      return process.waitFor(5, TimeUnit.SECONDS)
          ? "its process ended with exit code " + process.exitValue()
          : "its process closed its output";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "interrupted";
    }
  }
}
