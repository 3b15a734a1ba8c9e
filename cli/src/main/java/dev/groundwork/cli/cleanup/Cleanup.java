package dev.groundwork.cli.cleanup;

import dev.groundwork.cli.setting.Failure;
import dev.groundwork.cli.stacks.Outcome;
import dev.groundwork.cli.stacks.StackRemoval;
import dev.groundwork.model.Actor;
import dev.groundwork.operations.leftovers.LeftoverReport;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** Takes stacks down one after another, those that depend on others first. */
public final class Cleanup {
  private static final String FIVETRAN = "fivetran";
  private static final String DBT_CLOUD = "dbtcloud";
  private static final String CI = "ci";

  private final StackRemoval removal;
  private final LoaderEnd loader;
  private final TransformEnd transform;
  private final Platform platform;

  /** What asks Google. */
  public interface Platform {
    /** What Google holds, without the accounts of these actors. */
    LeftoverReport leftovers(Set<Actor> kept);

    /** Deletes unlabelled datasets of these names. */
    LeftoverReport sweep(List<String> datasets);
  }

  public Cleanup(StackRemoval removal, LoaderEnd loader, TransformEnd transform, Platform platform) {
    this.removal = removal;
    this.loader = loader;
    this.transform = transform;
    this.platform = platform;
  }

  /**
   * Takes down a scope. A second time finds nothing and changes nothing.
   *
   * @param withCi whether scope all takes the stack {@code ci} too
   * @param done is given each stack and what was done to it
   */
  public Remains run(Scope scope, boolean withCi, BiConsumer<String, Outcome> done) {
    requireDeclared(scope, withCi);
    List<String> refused = new ArrayList<>();
    LeftoverReport report = new LeftoverReport(List.of(), List.of());
    for (String stack : removal.stacks()) {
      if (scope.includes(stack, withCi)) {
        report = report.and(takeDown(stack, scope, refused, done));
      }
    }
    if (scope == Scope.TRANSFORM && !removal.stacks().contains(DBT_CLOUD)) {
      return new Remains(report, refused, List.of("platform.yaml declares no dbtCloud: there is no stack to destroy"));
    }
    if (scope != Scope.ALL) {
      return new Remains(report, refused, List.of());
    }
    boolean ciStays = !withCi && removal.recorded(CI).resources() > 0;
    Set<Actor> kept = ciStays ? EnumSet.of(Actor.CI_PLAN, Actor.CI_DEPLOY) : Set.of();
    return new Remains(
        report.and(platform.leftovers(kept)),
        refused,
        ciStays
            ? List.of("kept: stack ci, which trusts the repository; ./groundwork cleanup all --with-ci takes it too")
            : List.of());
  }

  /** Terraform needs a document for the providers of each stack. */
  private void requireDeclared(Scope scope, boolean withCi) {
    for (String stack : removal.recordedStacks()) {
      if (scope.includes(stack, withCi) && !removal.stacks().contains(stack)) {
        throw Failure.wrongUse(
            "%s records %d resources of stack %s, which platform.yaml does not declare any more; declare it again for the clean-up"
                .formatted(removal.place(stack), removal.recorded(stack).resources(), stack));
      }
    }
  }

  private LeftoverReport takeDown(
      String stack, Scope scope, List<String> refused, BiConsumer<String, Outcome> done) {
    return switch (stack) {
      case FIVETRAN -> {
        LoaderEnd.Result end = loader.run(removal, FIVETRAN, outcome -> done.accept(stack, outcome));
        refused.addAll(end.refused());
        yield scope == Scope.ALL ? end.report().and(platform.sweep(end.datasets())) : end.report();
      }
      case DBT_CLOUD -> {
        refused.addAll(transform.forgetIfRefused(removal, DBT_CLOUD));
        done.accept(stack, removal.destroy(stack));
        yield new LeftoverReport(List.of(), List.of());
      }
      default -> {
        done.accept(stack, removal.destroy(stack));
        yield new LeftoverReport(List.of(), List.of());
      }
    };
  }
}
