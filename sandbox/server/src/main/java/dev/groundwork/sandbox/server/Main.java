package dev.groundwork.sandbox.server;

import dev.groundwork.sandbox.state.CorruptState;
import io.javalin.util.JavalinBindException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

/** The sandbox's process: {@code --port N --home DIR [--engine DIR] [--source-data DIR]}. SIGTERM stops it. */
public final class Main {
  private static final Set<String> OPTIONS = Set.of("--port", "--home", "--engine", "--source-data", "--project");
  private static final int WRONG_USE = 2;
  private static final int ENVIRONMENT_LACKS = 3;

  private Main() {}

  /** Runs until it is told to stop. */
  public static void main(String[] args) throws Exception {
    try {
      run(settings(args));
    } catch (IllegalArgumentException e) {
      exit(WRONG_USE, e.getMessage());
    } catch (CorruptState e) {
      exit(
          ENVIRONMENT_LACKS,
          e.getMessage() + "\nIf no other sandbox uses it, forget it with: ./groundwork down --wipe");
    } catch (JavalinBindException e) {
      exit(ENVIRONMENT_LACKS, e.getMessage() + "\nChoose another port with GROUNDWORK_PORT.");
    }
  }

  private static void run(SandboxSettings settings) throws Exception {
    CountDownLatch stopped = new CountDownLatch(1);
    try (Sandbox sandbox = Sandbox.start(settings);
        ReadyFile ready = ReadyFile.write(settings, sandbox)) {
      System.out.println("sandbox ready url=" + sandbox.base() + " state=" + ready.folder());
      Thread main = Thread.currentThread();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stopped, main)));
      stopped.await();
    }
  }

  private static void stop(CountDownLatch stopped, Thread main) {
    stopped.countDown();
    try {
      main.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static SandboxSettings settings(String[] args) {
    Map<String, String> given = new HashMap<>();
    for (int i = 0; i < args.length; i += 2) {
      if (!OPTIONS.contains(args[i]) || i + 1 == args.length) {
        throw new IllegalArgumentException("option %s; allowed, each with a value: %s".formatted(args[i], OPTIONS));
      }
      given.put(args[i], args[i + 1]);
    }
    return new SandboxSettings(
        port(given.getOrDefault("--port", String.valueOf(SandboxSettings.DEFAULT_PORT))),
        Path.of(given.getOrDefault("--home", ".groundwork")).toAbsolutePath().normalize(),
        Path.of(given.getOrDefault("--engine", "sandbox/engine/target")).toAbsolutePath().normalize(),
        Path.of(given.getOrDefault("--source-data", "node_modules/jsonplaceholder")).toAbsolutePath().normalize(),
        given.getOrDefault("--project", SandboxSettings.DEFAULT_PROJECT));
  }

  private static int port(String text) {
    try {
      int port = Integer.parseInt(text);
      if (port >= 0 && port <= 65_535) {
        return port;
      }
    } catch (NumberFormatException e) {
      // told below, with the value
    }
    throw new IllegalArgumentException("port %s; a number from 0 to 65535".formatted(text));
  }

  private static void exit(int code, String message) {
    System.err.println(message);
    Runtime.getRuntime().halt(code);
  }
}
