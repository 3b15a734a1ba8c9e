package dev.groundwork.cli.verbs;

import dev.groundwork.cli.doctor.Finding;
import dev.groundwork.cli.doctor.Examination;
import dev.groundwork.cli.setting.ExitCode;
import dev.groundwork.cli.setting.Setting;
import dev.groundwork.cli.text.Table;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Names all that is missing, at once. */
@Command(name = "doctor", description = "Name every tool, setting or rule that is missing or broken, all at once.")
public final class DoctorVerb extends Verb {
  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Override
  ExitCode run(Setting setting) {
    List<Finding> findings = new Examination(setting).findings();
    boolean healthy = findings.stream().noneMatch(finding -> finding.verdict() == Finding.Verdict.MISSING);
    if (json) {
      printJson(findings);
    } else {
      Table table = new Table("what", "found", "required", "verdict");
      findings.forEach(f -> table.row(f.what(), f.found(), f.required(), f.verdict().words()));
      out().print(table);
      findings.stream()
          .filter(finding -> !finding.advice().isEmpty())
          .forEach(finding -> out().println("\n" + finding.what() + ": " + finding.advice()));
      out().println(healthy ? "\nNothing is missing." : "\nThe rows that say MISSING have to be mended.");
    }
    return healthy ? ExitCode.OK : ExitCode.ENVIRONMENT_LACKS;
  }
}
