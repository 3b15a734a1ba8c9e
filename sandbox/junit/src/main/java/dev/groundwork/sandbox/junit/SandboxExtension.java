package dev.groundwork.sandbox.junit;

import dev.groundwork.sandbox.server.Sandbox;
import dev.groundwork.sandbox.server.SandboxSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests a {@link Sandbox} parameter: one sandbox for each test class, started at first use, on a free port, with
 * temporary state that is removed afterwards.
 */
public final class SandboxExtension implements ParameterResolver {
  private static final ExtensionContext.Namespace NAMESPACE =
      ExtensionContext.Namespace.create(SandboxExtension.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Sandbox.class;
  }

  @Override
  public Sandbox resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return ofClass(context).getStore(NAMESPACE).getOrComputeIfAbsent("sandbox", _ -> start(), Running.class).sandbox();
  }

  private static ExtensionContext ofClass(ExtensionContext context) {
    ExtensionContext current = context;
    while (current.getTestMethod().isPresent() && current.getParent().isPresent()) {
      current = current.getParent().get();
    }
    return current;
  }

  private static Running start() {
    try {
      Path home = Files.createTempDirectory("sandbox");
      Path root = repository();
      return new Running(
          Sandbox.start(
              new SandboxSettings(
                  0,
                  home,
                  root.resolve("sandbox/engine/target"),
                  root.resolve("node_modules/jsonplaceholder"),
                  SandboxSettings.DEFAULT_PROJECT)),
          home);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** The folder that holds {@code sandbox/engine}, looked for upwards from the working folder. */
  private static Path repository() {
    Path folder = Path.of("").toAbsolutePath();
    for (Path candidate = folder; candidate != null; candidate = candidate.getParent()) {
      if (Files.isDirectory(candidate.resolve("sandbox/engine"))) {
        return candidate;
      }
    }
    throw new IllegalStateException("no folder at or above %s holds sandbox/engine".formatted(folder));
  }

  private record Running(Sandbox sandbox, Path home) implements ExtensionContext.Store.CloseableResource, AutoCloseable {
    @Override
    public void close() throws Exception {
      sandbox.close();
      try (var files = Files.walk(home)) {
        for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
