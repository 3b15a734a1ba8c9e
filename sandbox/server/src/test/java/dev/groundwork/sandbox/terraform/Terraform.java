package dev.groundwork.sandbox.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A folder with one configuration.
 *
 * @param home of the sandbox, where the wrapper finds it
 * @param credentials variables of Terraform's environment
 */
record Terraform(Path folder, Path home, Map<String, String> credentials) {
  private static final Path WRAPPER = Path.of("../bin/terraform").toAbsolutePath().normalize();
  private static final List<String> CREDENTIALS =
      List.of("GOOGLE_OAUTH_ACCESS_TOKEN", "FIVETRAN_APIKEY", "FIVETRAN_APISECRET", "DBT_CLOUD_TOKEN");

  /** How a command ended, and all that it printed. */
  record Run(int status, String output) {}

  Terraform configure(String configuration) throws IOException {
    Files.writeString(Files.createDirectories(folder).resolve("main.tf"), configuration);
    return this;
  }

  /** What a command printed, which has to succeed. */
  String ok(String... arguments) throws Exception {
    Run run = run(arguments);
    assertThat(run.status()).as(run.output()).isZero();
    return run.output();
  }

  /** Any command. */
  Run run(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(WRAPPER.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    Map<String, String> environment = builder.environment();
    environment.keySet().removeAll(CREDENTIALS);
    environment.putAll(credentials);
    environment.putAll(Map.of("GROUNDWORK_HOME", home.toString(), "TF_CLI_ARGS", "-no-color", "CHECKPOINT_DISABLE", "1"));
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).as(output).isTrue();
    return new Run(process.exitValue(), output);
  }
}
