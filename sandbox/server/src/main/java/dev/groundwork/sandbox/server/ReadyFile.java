package dev.groundwork.sandbox.server;

import dev.groundwork.sandbox.state.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where a running sandbox can be found: {@code server.json} for programs, {@code providers} for the shell (a line for
 * each: address, space, host and port; before them {@code environment} and where providers with one are asked for).
 * Written when it answers, removed when it stops.
 */
record ReadyFile(Path folder) implements AutoCloseable {
  private static final String PROGRAMS = "server.json";
  private static final String SHELL = "providers";

  static ReadyFile write(SandboxSettings settings, Sandbox sandbox) throws IOException {
    Map<String, String> providers = new TreeMap<>(sandbox.providers());
    ReadyFile file = new ReadyFile(settings.state());
    file.put(SHELL, "environment 127.0.0.1:%d\n%s".formatted(sandbox.port(), AttachRoutes.lines(providers)));
    file.put(
        PROGRAMS,
        Json.MAPPER.writeValueAsString(
            Map.of(
                "pid", ProcessHandle.current().pid(),
                "port", sandbox.port(),
                "version", Sandbox.VERSION,
                "providers", providers)));
    return file;
  }

  private void put(String name, String text) throws IOException {
    Path part = folder.resolve(name + ".part");
    Files.writeString(part, text);
    Files.move(part, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(folder.resolve(PROGRAMS));
    Files.deleteIfExists(folder.resolve(SHELL));
  }
}
