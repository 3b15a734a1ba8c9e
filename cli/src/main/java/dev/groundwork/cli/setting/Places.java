package dev.groundwork.cli.setting;

import dev.groundwork.model.Environment;
import dev.groundwork.model.Profile;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Where things are.
 *
 * @param root the repository
 * @param declaration {@code GROUNDWORK_DECLARATION}: {@code platform.yaml}, or another file of its kind
 * @param home {@code GROUNDWORK_HOME}: the sandbox's state, and logs
 * @param stateRoot {@code GROUNDWORK_STATE}: Terraform's state of all profiles and environments
 */
public record Places(Path root, Path declaration, Path home, Path stateRoot) {

  /** Secrets that stay on this machine, for all profiles and environments. */
  public Path envFile() {
    return root.resolve(".env");
  }

  public Path logs() {
    return home.resolve("logs");
  }

  /** What the sandbox remembers. */
  public Path sandbox() {
    return home.resolve("sandbox");
  }

  /** The program that is the sandbox's server. */
  public Path sandboxProgram() {
    return root.resolve("sandbox/server/target/groundwork-sandbox-server.jar");
  }

  public Path sandboxLog() {
    return logs().resolve("sandbox.log");
  }

  /** Terraform's state of one profile and environment: a file for each stack. */
  public Path state(Profile profile, Environment environment) {
    return stateOfAll(profile).resolve(environment.name());
  }

  /** Terraform's state of all environments of one profile. */
  public Path stateOfAll(Profile profile) {
    return stateRoot.resolve(profile.name().toLowerCase(Locale.ROOT));
  }

  /** What the launcher prepared; it stays in the repository wherever {@code home} is. */
  public Path tools() {
    return root.resolve(".groundwork/tools");
  }

  public Path cache() {
    return root.resolve(".groundwork/cache");
  }

  public Path synthesized() {
    return root.resolve("cdktf.out");
  }

  /** The {@code terraform} that attaches the sandbox's providers. */
  public Path attachingTerraform() {
    return root.resolve("sandbox/bin/terraform");
  }
}
