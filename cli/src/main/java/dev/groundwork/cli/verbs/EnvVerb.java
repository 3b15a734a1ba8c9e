package dev.groundwork.cli.verbs;

import dev.groundwork.cli.process.ToolVersion;
import dev.groundwork.cli.setting.ExitCode;
import dev.groundwork.cli.setting.Setting;
import dev.groundwork.cli.setting.Tokens;
import dev.groundwork.cli.setting.VendorVariables;
import dev.groundwork.cli.setting.WholeFile;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Points a shell at the platform. */
@Command(
    name = "env",
    description = {
      "Print the variables that point any vendor's client at the platform.",
      "Use: eval \"$(./groundwork env)\""
    })
public final class EnvVerb extends Verb {
  @Option(names = "--json", description = "Print JSON: the variables to set and those to unset.")
  private boolean json;

  @Override
  ExitCode run(Setting setting) {
    int node = ToolVersion.of("node", "--version").map(ToolVersion::major).orElse(0);
    VendorVariables variables = VendorVariables.of(setting, node);
    if (setting.sandbox()) {
      WholeFile.writePrivately(VendorVariables.gcloudToken(setting), Tokens.SANDBOX_OWNER);
    }
    if (json) {
      printJson(Map.of("set", variables.set(), "unset", variables.unset(), "secrets", secrets(setting)));
      return ExitCode.OK;
    }
    variables.set().forEach((name, value) -> out().println("export " + name + "=" + quoted(value)));
    variables.unset().forEach(name -> out().println("unset " + name));
    secrets(setting).forEach((name, place) -> out().println("# " + name + ": " + place));
    return ExitCode.OK;
  }

  /** Where a vendor's own tool would find each secret, or has to be given it; a verb finds them all by itself. */
  private static Map<String, String> secrets(Setting setting) {
    Map<String, String> places = new LinkedHashMap<>();
    if (!setting.sandbox()) {
      for (String name : setting.declaration().secrets()) {
        places.put(
            name,
            setting.lookup().nearby(setting, name).map(found -> found.place().toString())
                .orElse("not here; verbs ask Secret Manager for " + setting.names().secretId(name)));
      }
    }
    return places;
  }

  private static String quoted(String value) {
    return "'" + value.replace("'", "'\\''") + "'";
  }
}
