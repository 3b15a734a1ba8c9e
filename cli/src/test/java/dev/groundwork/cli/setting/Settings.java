package dev.groundwork.cli.setting;

import dev.groundwork.model.Environment;
import dev.groundwork.model.Profile;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Settings as a user in this repository would have them, with a home elsewhere. */
public final class Settings {
  private Settings() {}

  /** Profile sandbox, environment prod, further variables by pairs of name and value. */
  public static Setting sandbox(Path home, String... variables) {
    return of(Profile.SANDBOX, home, variables);
  }

  public static Setting cloud(Path home, String... variables) {
    return of(Profile.CLOUD, home, variables);
  }

  private static Setting of(Profile profile, Path home, String... variables) {
    Map<String, String> all = new HashMap<>(Map.of("GROUNDWORK_HOME", home.toString(), "PATH", "/usr/bin"));
    for (int i = 0; i < variables.length; i += 2) {
      all.put(variables[i], variables[i + 1]);
    }
    String root = Path.of("").toAbsolutePath().getParent().toString();
    return Setting.resolve(root, profile, Environment.PROD, null, all, false, false);
  }
}
