package dev.groundwork.stacks;

import dev.groundwork.model.Endpoints;
import dev.groundwork.model.Environment;
import dev.groundwork.model.Profile;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/**
 * What the process environment says about a synthesis.
 *
 * @param declaration the file {@code platform.yaml}
 * @param state absolute folder under which Terraform keeps its state
 */
public record Settings(Path declaration, Profile profile, Environment environment, Endpoints endpoints, Path state) {

  /**
   * Reads the variables {@code GROUNDWORK_*}.
   *
   * @param directory where cdktf.json is; relative paths and defaults start there
   * @throws IllegalArgumentException if a variable holds what is not allowed
   */
  static Settings from(Map<String, String> variables, Path directory) {
    Profile profile = profile(variables.getOrDefault("GROUNDWORK_PROFILE", "sandbox"));
    Path here = directory.toAbsolutePath();
    return new Settings(
        here.resolve(variables.getOrDefault("GROUNDWORK_DECLARATION", "platform.yaml")).normalize(),
        profile,
        new Environment(variables.getOrDefault("GROUNDWORK_ENVIRONMENT", "prod")),
        Endpoints.of(profile, variables),
        here.resolve(variables.getOrDefault("GROUNDWORK_STATE", "state")).normalize());
  }

  /** State of one stack; profiles and environments never share one. */
  Path stateFile(String stack) {
    return state
        .resolve(profile.name().toLowerCase(Locale.ROOT))
        .resolve(environment.name())
        .resolve(stack + ".tfstate");
  }

  private static Profile profile(String name) {
    return Arrays.stream(Profile.values())
        .filter(profile -> profile.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "GROUNDWORK_PROFILE is %s; allowed: sandbox, cloud; set it or leave it out".formatted(name)));
  }
}
