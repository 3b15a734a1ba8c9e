package dev.groundwork.cli;

import dev.groundwork.cli.setting.Providers;
import dev.groundwork.cli.setting.Setting;
import dev.groundwork.cli.setting.SettingOptions;
import dev.groundwork.cli.verbs.BenchVerb;
import dev.groundwork.cli.verbs.BootstrapVerb;
import dev.groundwork.cli.verbs.CleanupVerb;
import dev.groundwork.cli.verbs.DeployVerb;
import dev.groundwork.cli.verbs.DestroyVerb;
import dev.groundwork.cli.verbs.DiffVerb;
import dev.groundwork.cli.verbs.DoctorVerb;
import dev.groundwork.cli.verbs.DownVerb;
import dev.groundwork.cli.verbs.EnvVerb;
import dev.groundwork.cli.verbs.IamVerb;
import dev.groundwork.cli.verbs.IngestVerb;
import dev.groundwork.cli.verbs.LogsVerb;
import dev.groundwork.cli.verbs.PlanCommentVerb;
import dev.groundwork.cli.verbs.PolicyVerb;
import dev.groundwork.cli.verbs.SecretVerb;
import dev.groundwork.cli.verbs.StatusVerb;
import dev.groundwork.cli.verbs.SyncVerb;
import dev.groundwork.cli.verbs.SynthVerb;
import dev.groundwork.cli.verbs.TransformVerb;
import dev.groundwork.cli.verbs.UpVerb;
import dev.groundwork.model.Environment;
import dev.groundwork.model.Profile;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

/** The root command: holds the options that every verb understands. */
@Command(
    name = "groundwork",
    version = "groundwork 0.1.0",
    synopsisSubcommandLabel = "<verb>",
    description = {"A whole light-footprint analytics platform, declared in platform.yaml."},
    sortOptions = false,
    commandListHeading = "%nVerbs:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%n",
    footer = {
      "Exit codes: 0 done, 1 the work failed, 2 wrong use, 3 the environment lacks something.",
      "First use prepares what is missing; ./groundwork test [--soak] prepares and runs every test."
    },
    subcommands = {
      UpVerb.class,
      SynthVerb.class,
      DiffVerb.class,
      PlanCommentVerb.class,
      DeployVerb.class,
      DestroyVerb.class,
      CleanupVerb.class,
      BootstrapVerb.class,
      IngestVerb.class,
      SyncVerb.class,
      TransformVerb.class,
      SecretVerb.class,
      EnvVerb.class,
      PolicyVerb.class,
      IamVerb.class,
      StatusVerb.class,
      LogsVerb.class,
      DoctorVerb.class,
      DownVerb.class,
      BenchVerb.class
    })
public final class Groundwork implements Runnable, SettingOptions {
  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--profile",
      scope = ScopeType.INHERIT,
      paramLabel = "<profile>",
      description = "Where it runs: sandbox or cloud. Default: $GROUNDWORK_PROFILE, else sandbox.")
  private @Nullable Profile profile;

  @Option(
      names = "--environment",
      scope = ScopeType.INHERIT,
      paramLabel = "<name>",
      converter = EnvironmentName.class,
      description = "Whose names: prod, dev or pr-<number>. Default: $GROUNDWORK_ENVIRONMENT, else prod.")
  private @Nullable Environment environment;

  @Option(
      names = "--providers",
      scope = ScopeType.INHERIT,
      paramLabel = "<kind>",
      description = "Terraform's providers: builtin (the sandbox's own) or registry (the vendors').")
  private @Nullable Providers providers;

  @Option(names = "--yes", scope = ScopeType.INHERIT, description = "Answer every question with yes.")
  private boolean yes;

  @Option(names = "--verbose", scope = ScopeType.INHERIT, description = "Show what tools print, and stack traces.")
  private boolean verbose;

  @Option(names = {"-h", "--help"}, scope = ScopeType.INHERIT, usageHelp = true, description = "Show this help.")
  private boolean help;

  @Option(names = "--version", versionHelp = true, description = "Show the version.")
  private boolean version;

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        java.util.Objects.requireNonNull(spec).commandLine(), "no verb given; see ./groundwork --help");
  }

  @Override
  public Setting setting() {
    return Setting.resolve(
        System.getProperty("groundwork.root"), profile, environment, providers, Map.copyOf(System.getenv()), yes,
        verbose);
  }

  @Override
  public boolean verbose() {
    return verbose;
  }

  static final class EnvironmentName implements CommandLine.ITypeConverter<Environment> {
    @Override
    public Environment convert(String name) {
      try {
        return new Environment(name);
      } catch (IllegalArgumentException wrong) {
        throw new CommandLine.TypeConversionException(wrong.getMessage());
      }
    }
  }
}
