package dev.groundwork.sandbox.providers.testing;

import com.fasterxml.jackson.databind.JsonNode;
import dev.groundwork.sandbox.providers.cty.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Real terraform in a folder of its own, run by the wrapper that users get. */
public final class Terraform {

  /** How a command ended, and all that it printed. */
  public record Run(int status, String output) {}

  private static final Path WRAPPER = Path.of("../bin/terraform").toAbsolutePath().normalize();

  private final Path folder;
  private final Path home;
  private final Map<String, String> environment = new TreeMap<>(
      Map.of("TF_CLI_ARGS", "-no-color", "TF_IN_AUTOMATION", "1", "CHECKPOINT_DISABLE", "1"));

  /**
   * A folder for one configuration.
   *
   * @param listeners {@code host:port} by provider, as the server writes them down
   */
  public Terraform(Path root, Map<String, String> listeners) {
    this.folder = root.resolve("configuration");
    this.home = root.resolve("home");
    try {
      Files.createDirectories(folder);
      Files.createDirectories(home.resolve("sandbox"));
      Files.writeString(home.resolve("sandbox/providers"), listeners.entrySet().stream()
          .map(entry -> entry.getKey() + " " + entry.getValue() + "\n").collect(Collectors.joining()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sets a variable of the environment for the commands to come. */
  public Terraform with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  /** Replaces the configuration; {@code BASE} in it becomes the address of the vendors. */
  public Terraform configure(URI base, String configuration) {
    try {
      Files.writeString(folder.resolve("main.tf"), """
          terraform {
            required_providers {
              google = { source = "hashicorp/google", version = "~> 5.45" }
              fivetran = { source = "fivetran/fivetran", version = "~> 1.9" }
              dbtcloud = { source = "dbt-labs/dbtcloud", version = "~> 1.12" }
            }
          }
          """ + configuration.replace("BASE", base.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** A command that has to succeed. */
  public String ok(String... arguments) {
    Run run = run(arguments);
    if (run.status() != 0) {
      String command = "terraform " + String.join(" ", arguments);
      throw new AssertionError(command + " ended " + run.status() + "\n" + run.output());
    }
    return run.output();
  }

  /** Any command. */
  public Run run(String... arguments) {
    List<String> command = new ArrayList<>(List.of(WRAPPER.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().put("GROUNDWORK_HOME", home.toString());
    builder.environment().putAll(environment);
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (!process.waitFor(2, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new AssertionError("terraform did not end: " + output);
      }
      return new Run(process.exitValue(), output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public String apply() {
    return ok("apply", "-auto-approve");
  }

  /** True if a plan finds nothing to do; a plan that fails is an error. */
  public boolean planIsEmpty() {
    Run run = run("plan", "-detailed-exitcode");
    if (run.status() == 1) {
      throw new AssertionError(run.output());
    }
    return run.status() == 0;
  }

  /** What a plan would do, by resource address. */
  public Map<String, String> planned() {
    ok("plan", "-out=plan");
    JsonNode plan = Json.parse(ok("show", "-json", "plan").getBytes(StandardCharsets.UTF_8));
    Map<String, String> actions = new TreeMap<>();
    plan.path("resource_changes").forEach(change -> {
      String what = change.path("change").path("actions").toString();
      if (!what.equals("[\"no-op\"]") && !what.equals("[\"read\"]")) {
        actions.put(change.path("address").asText(), what.replaceAll("[\\[\\]\"]", ""));
      }
    });
    return actions;
  }

  /** The state of one resource. */
  public JsonNode state(String address) {
    JsonNode state = Json.parse(ok("show", "-json").getBytes(StandardCharsets.UTF_8));
    for (JsonNode resource : state.path("values").path("root_module").path("resources")) {
      if (resource.path("address").asText().equals(address)) {
        return resource.path("values");
      }
    }
    throw new AssertionError(address + " is not in state");
  }
}
