package dev.groundwork.sandbox.server;

import dev.groundwork.sandbox.state.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where a running sandbox can be found: {@code server.json} for programs, {@code providers} (a line for each: address,
 * space, host and port) for the shell. Written when it answers, removed when it stops.
 */
record ReadyFile(Path folder) implements AutoCloseable {
  private static final String PROGRAMS = "server.json";
  private static final String SHELL = "providers";

  static ReadyFile write(SandboxSettings settings, Sandbox sandbox) throws IOException {
    Map<String, String> providers = new TreeMap<>(sandbox.providers());
    ReadyFile file = new ReadyFile(settings.state());
    String lines = providers.entrySet().stream().map(e -> e.getKey() + " " + e.getValue() + "\n").collect(Collectors.joining());
    file.put(SHELL, lines);
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
