package dev.groundwork.cli.verbs;

import dev.groundwork.cli.cleanup.Remains;
import dev.groundwork.cli.cleanup.Scope;
import dev.groundwork.cli.cleanup.Vendors;
import dev.groundwork.cli.setting.ExitCode;
import dev.groundwork.cli.setting.Setting;
import dev.groundwork.cli.stacks.Stacks;
import dev.groundwork.model.StateStore;
import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Ends a trial. */
@Command(
    name = "cleanup",
    description = "End a trial: destroy a part or all, even with dead keys, and list what is left.")
public final class CleanupVerb extends Verb {
  @Parameters(
      paramLabel = "loader|transform|all",
      converter = ScopeName.class,
      description = {
        "loader: Fivetran and its grants; data stays.",
        "transform: dbt Cloud; tables stay.",
        "all: everything, data too, but not the stack ci."
      })
  private Scope scope;

  @Option(names = "--with-ci", description = "With scope all: also destroy the stack ci.")
  private boolean withCi;

  @Override
  ExitCode run(Setting setting) {
    if (scope == Scope.ALL) {
      DestroyVerb.refuseToTakeKeptData("cleanup all", setting);
    }
    Confirmation.require(setting, "cleanup " + scope);
    requireVendors(setting);
    Stacks stacks = new Stacks(setting, narrator()::detail);
    Remains remains =
        new Vendors(setting, narrator()::detail)
            .cleanup(stacks.removal())
            .run(scope, withCi, (stack, outcome) -> out().println(stack + ": " + outcome));
    return tell(setting, remains);
  }

  private ExitCode tell(Setting setting, Remains remains) {
    remains.report().left().forEach(left -> out().println("left behind: " + left));
    remains.report().unknown().forEach(unknown -> out().println("not known: " + unknown));
    remains.refused().forEach(unknown -> out().println("not known: " + unknown));
    remains.notes().forEach(out()::println);
    if (scope == Scope.ALL && setting.declaration().state() == StateStore.GCS) {
      out().println("kept: gs://%s, the record of what was".formatted(setting.names().stateBucket()));
    }
    if (!remains.report().nothingLeft()) {
      return ExitCode.WORK_FAILED;
    }
    String nothing = remains.refused().isEmpty() ? "nothing is left of %s" : "nothing else is left of %s";
    out().println(nothing.formatted(scope == Scope.ALL ? "the platform" : "the " + scope));
    return ExitCode.OK;
  }

  static final class ScopeName implements CommandLine.ITypeConverter<Scope> {
    @Override
    public Scope convert(String name) {
      return Arrays.stream(Scope.values())
          .filter(scope -> scope.toString().equals(name))
          .findFirst()
          .orElseThrow(
              () ->
                  new CommandLine.TypeConversionException(
                      "scope %s; allowed: loader, transform, all".formatted(name)));
    }
  }
}
