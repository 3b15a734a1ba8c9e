package dev.groundwork.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.groundwork.synthesized.Document;
import dev.groundwork.synthesized.JsonText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The real {@code terraform validate} on a document, in a folder that is gone afterwards. It touches no state and no vendor.
 *
 * @param variables the process environment: {@code TERRAFORM_BINARY_NAME} names the program, providers come from
 *     {@code TF_REATTACH_PROVIDERS} or {@code TF_CLI_CONFIG_FILE}, or the program brings them
 */
public record TerraformValidation(Map<String, String> variables) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> PROVIDERS =
      List.of("TERRAFORM_BINARY_NAME", "TF_REATTACH_PROVIDERS", "TF_CLI_CONFIG_FILE");

  public TerraformValidation {
    variables = Map.copyOf(variables);
  }

  /**
   * What terraform refuses, an entry for each problem; none if it is valid.
   *
   * @throws AssertionError if there is nothing to validate with
   */
  public List<String> problems(Document document) {
    if (PROVIDERS.stream().noneMatch(variables::containsKey)) {
      throw new AssertionError(
          "terraform has no providers: none of %s is set; run eval \"$(./groundwork env)\" first".formatted(PROVIDERS));
    }
    try (TemporaryFolder folder = TemporaryFolder.make()) {
      Files.writeString(folder.path().resolve("cdk.tf.json"), JsonText.of(document.content().values()));
      Result init = terraform(folder.path(), "init", "-backend=false", "-input=false", "-no-color");
      if (init.exit() != 0) {
        return List.of("init: " + init.output().strip() + init.errors().strip());
      }
      return diagnostics(terraform(folder.path(), "validate", "-json", "-no-color"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Result(int exit, String output, String errors) {}

  private static List<String> diagnostics(Result validate) throws IOException {
    List<String> problems = new ArrayList<>();
    String answer = validate.output().startsWith("{") ? validate.output() : "{}";
    for (JsonNode problem : JSON.readTree(answer).path("diagnostics")) {
      if (problem.path("severity").asText().equals("error")) {
        String where = problem.at("/snippet/context").asText("");
        problems.add(
            "%s%s: %s"
                .formatted(
                    where.isEmpty() ? "" : where + ": ",
                    problem.path("summary").asText(),
                    problem.path("detail").asText().replace("\n", " ")));
      }
    }
    if (problems.isEmpty() && validate.exit() != 0) {
      problems.add("validate: " + validate.output().strip() + validate.errors().strip());
    }
    return problems;
  }

  private Result terraform(Path folder, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(variables.getOrDefault("TERRAFORM_BINARY_NAME", "terraform")));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().putAll(variables);
    Path errors = folder.resolve("stderr");
    Process process = builder.redirectError(errors.toFile()).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      return new Result(process.waitFor(), output, Files.readString(errors));
    } catch (InterruptedException interrupted) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException("terraform was interrupted", interrupted);
    }
  }
}
