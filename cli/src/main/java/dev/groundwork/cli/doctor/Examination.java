package dev.groundwork.cli.doctor;

import dev.groundwork.cli.process.ToolVersion;
import dev.groundwork.cli.sandbox.SandboxServer;
import dev.groundwork.cli.setting.Failure;
import dev.groundwork.cli.setting.Setting;
import dev.groundwork.model.InvalidDeclaration;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks at everything a verb could need. */
public final class Examination {
  private static final String NONE = "none";
  private static final String SECRETS = "secrets";
  private final Setting setting;

  public Examination(Setting setting) {
    this.setting = setting;
  }

  /** All findings, good and bad. */
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    findings.add(Finding.ok("JDK", Runtime.version().toString(), "25"));
    findings.add(processor());
    findings.add(required("Maven", "3.8.7", "install it and have mvn on the PATH", "mvn", "-v"));
    findings.add(required("Python", "3.10", "install it with venv and have python3 on the PATH", "python3", "--version"));
    findings.add(prepared("node", "20", "node", "--version"));
    findings.add(prepared("npm", "9", "npm", "--version"));
    findings.add(prepared("terraform", "1.6", "terraform", "version"));
    findings.add(file("cdktf", "node_modules/.bin/cdktf"));
    findings.add(file("dbt", ".groundwork/tools/python/bin/dbt"));
    findings.add(declaration());
    findings.add(setting.sandbox() ? sandbox() : secrets());
    return findings;
  }

  /** Google publishes its SQL engine for this processor alone. */
  private static Finding processor() {
    String arch = System.getProperty("os.arch");
    String required = "x86_64";
    return List.of("amd64", "x86_64").contains(arch)
        ? Finding.ok("processor", arch, required)
        : Finding.missing(
            "processor",
            arch,
            required,
            "the sandbox's SQL engine is native code; on Apple Silicon install an x86_64 JDK 25 (it runs in Rosetta)");
  }

  private static Finding required(String what, String least, String advice, String... command) {
    Optional<ToolVersion> found = ToolVersion.of(command);
    return isEnough(found, least)
        ? Finding.ok(what, words(found), least)
        : Finding.missing(what, words(found), least, advice);
  }

  private static Finding prepared(String what, String least, String... command) {
    Optional<ToolVersion> found = ToolVersion.of(command);
    return isEnough(found, least) ? Finding.ok(what, words(found), least) : Finding.later(what, words(found), least);
  }

  private static boolean isEnough(Optional<ToolVersion> found, String least) {
    return found.filter(version -> version.compareTo(ToolVersion.in(least).orElseThrow()) >= 0).isPresent();
  }

  private static String words(Optional<ToolVersion> found) {
    return found.map(ToolVersion::toString).orElse(NONE);
  }

  private Finding file(String what, String path) {
    return Files.exists(setting.places().root().resolve(path))
        ? Finding.ok(what, path, "prepared")
        : Finding.later(what, NONE, "prepared");
  }

  private Finding declaration() {
    String file = setting.places().declaration().getFileName().toString();
    try {
      int sources = setting.declaration().sources().size();
      return Finding.ok("declaration", sources == 1 ? "1 source" : sources + " sources", "no problems");
    } catch (InvalidDeclaration invalid) {
      int problems = invalid.problems().size();
      String found = problems == 1 ? "1 problem" : problems + " problems";
      return Finding.missing("declaration", found, "no problems", invalid.getMessage());
    } catch (Failure unreadable) {
      return Finding.missing("declaration", NONE, file, unreadable.getMessage());
    }
  }

  private Finding sandbox() {
    SandboxServer server = new SandboxServer(setting);
    return server
        .running()
        .map(running -> Finding.ok("sandbox", "runs on port " + running.port(), "port " + setting.port()))
        .or(
            () ->
                server
                    .portTaken()
                    .map(who -> Finding.missing("sandbox", who, "port " + setting.port(), "set GROUNDWORK_PORT")))
        .orElseGet(() -> Finding.later("sandbox", "not running", "port " + setting.port()));
  }

  private Finding secrets() {
    try {
      List<String> warnings = new ArrayList<>();
      int found = setting.secrets(setting.declaration().secrets(), warnings::add).size();
      return new Finding(SECRETS, "all " + found, "all", Finding.Verdict.OK, String.join("\n", warnings));
    } catch (InvalidDeclaration told) {
      return Finding.missing(SECRETS, NONE, "all", "the declaration names them; mend that first");
    } catch (Failure missing) {
      return Finding.missing(SECRETS, "not all", "all", missing.getMessage());
    }
  }
}
