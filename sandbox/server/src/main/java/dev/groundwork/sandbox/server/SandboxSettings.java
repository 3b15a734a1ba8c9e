package dev.groundwork.sandbox.server;

import java.net.URI;
import java.nio.file.Path;

/**
 * How one sandbox runs.
 *
 * @param port HTTP port on loopback; 0 takes a free one
 * @param home folder for state; made where missing
 * @param engine build folder of the engine module, holding {@code classes/} and {@code lib/}
 * @param sourceData unpacked npm package {@code jsonplaceholder}
 * @param project project id that health reports; any project id is accepted in requests
 */
public record SandboxSettings(int port, Path home, Path engine, Path sourceData, String project) {
  public static final int DEFAULT_PORT = 4590;
  public static final String DEFAULT_PROJECT = "groundwork-demo";

  /** Everything the server keeps lives below this folder. */
  public Path state() {
    return home.resolve("sandbox");
  }

  URI base(int actualPort) {
    return URI.create("http://127.0.0.1:" + actualPort);
  }
}
