package dev.groundwork.cli.setting;

import dev.groundwork.model.Declaration;
import dev.groundwork.model.DeclarationFile;
import dev.groundwork.model.Endpoints;
import dev.groundwork.model.Environment;
import dev.groundwork.model.Names;
import dev.groundwork.model.Profile;
import dev.groundwork.model.Secret;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Everything that options and environment variables decide for a verb.
 *
 * @param variables the process environment, or a test's
 * @param assumeYes whether questions are answered with yes
 * @param lookup finds secrets, and remembers them for the whole run
 */
public record Setting(
    Places places,
    Profile profile,
    Environment environment,
    Providers providers,
    Map<String, String> variables,
    boolean assumeYes,
    boolean verbose,
    SecretLookup lookup) {

  /**
   * Options win over variables, variables over defaults.
   *
   * @throws Failure naming the variable whose value is not allowed
   */
  public static Setting resolve(
      @Nullable String root,
      @Nullable Profile profile,
      @Nullable Environment environment,
      @Nullable Providers providers,
      Map<String, String> variables,
      boolean assumeYes,
      boolean verbose) {
    if (root == null) {
      throw Failure.wrongUse("started without the launcher: run ./groundwork in the repository");
    }
    Profile where = profile != null ? profile : profileOf(variables.getOrDefault("GROUNDWORK_PROFILE", ""));
    if (where == Profile.CLOUD && providers == Providers.BUILTIN) {
      throw Failure.wrongUse(
          "--providers builtin with profile cloud: the sandbox's providers only know the sandbox; leave it out");
    }
    Providers kind =
        providers != null ? providers : where == Profile.CLOUD ? Providers.REGISTRY : Providers.BUILTIN;
    Environment names =
        environment != null ? environment : environmentOf(variables.getOrDefault("GROUNDWORK_ENVIRONMENT", ""));
    Setting setting =
        new Setting(
            places(root, where, variables), where, names, kind, variables, assumeYes, verbose, new SecretLookup());
    setting.port();
    setting.lockTimeout();
    return setting;
  }

  private static Places places(String root, Profile profile, Map<String, String> variables) {
    Path repository = Path.of(root);
    Path usualHome = repository.resolve(".groundwork");
    Path home = path(variables, "GROUNDWORK_HOME", usualHome);
    // A sandbox of its own needs a state of its own: another sandbox's would tell of resources that it lacks.
    boolean ownSandbox = profile == Profile.SANDBOX && !home.equals(usualHome);
    return new Places(
        repository,
        path(variables, "GROUNDWORK_DECLARATION", repository.resolve("platform.yaml")),
        home,
        path(variables, "GROUNDWORK_STATE", (ownSandbox ? home : repository).resolve("state")));
  }

  private static Path path(Map<String, String> variables, String name, Path otherwise) {
    String value = variables.getOrDefault(name, "");
    return value.isEmpty() ? otherwise : Path.of(value).toAbsolutePath().normalize();
  }

  private static Profile profileOf(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "", "sandbox" -> Profile.SANDBOX;
      case "cloud" -> Profile.CLOUD;
      default -> throw Failure.wrongUse("GROUNDWORK_PROFILE is %s; allowed: sandbox, cloud".formatted(name));
    };
  }

  private static Environment environmentOf(String name) {
    try {
      return name.isEmpty() ? Environment.PROD : new Environment(name);
    } catch (IllegalArgumentException wrong) {
      throw Failure.wrongUse("GROUNDWORK_ENVIRONMENT: " + wrong.getMessage());
    }
  }

  public boolean sandbox() {
    return profile == Profile.SANDBOX;
  }

  /** Profile as words and paths write it. */
  public String profileName() {
    return profile.name().toLowerCase(Locale.ROOT);
  }

  /** The sandbox's HTTP port. */
  public int port() {
    String value = variables.getOrDefault("GROUNDWORK_PORT", "4590");
    Supplier<Failure> wrong =
        () -> Failure.wrongUse("GROUNDWORK_PORT is %s; allowed: a number from 1 to 65535".formatted(value));
    try {
      int port = Integer.parseInt(value);
      if (port < 1 || port > 65_535) {
        throw wrong.get();
      }
      return port;
    } catch (NumberFormatException notNumber) {
      throw wrong.get();
    }
  }

  /** How long Terraform waits for another run that has locked the state: {@code GROUNDWORK_LOCK_TIMEOUT}. */
  public String lockTimeout() {
    String value = variables.getOrDefault("GROUNDWORK_LOCK_TIMEOUT", "60s");
    if (!value.matches("[0-9]{1,6}[smh]")) {
      throw Failure.wrongUse(
          "GROUNDWORK_LOCK_TIMEOUT is %s; allowed: a number with s, m or h, such as 90s; 0s does not wait".formatted(value));
    }
    return value;
  }

  public Endpoints endpoints() {
    return Endpoints.of(profile, variables);
  }

  /** Reads {@code platform.yaml}; a verb does it once. */
  public Declaration declaration() {
    return DeclarationFile.read(places.declaration());
  }

  public Names names() {
    return new Names(declaration(), environment);
  }

  /**
   * Values of secrets by name.
   *
   * @param told is given a warning where there is one
   * @throws Failure naming all that are missing
   */
  public SequencedMap<String, Secret> secrets(Collection<String> names, Consumer<String> told) {
    SequencedMap<String, Secret> values = new LinkedHashMap<>();
    lookup.require(this, names, told).forEach((name, secret) -> values.put(name, secret.value()));
    return values;
  }

  public Path state() {
    return places.state(profile, environment);
  }
}
