package dev.groundwork.cli.cleanup;

import com.fasterxml.jackson.databind.JsonNode;
import dev.groundwork.cli.setting.Failure;
import dev.groundwork.cli.stacks.Outcome;
import dev.groundwork.cli.stacks.StackRemoval;
import dev.groundwork.cli.state.StackState;
import dev.groundwork.operations.cleanup.Keys;
import dev.groundwork.operations.cleanup.LoaderSweep;
import dev.groundwork.operations.leftovers.LeftoverReport;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The end of the loader. With keys that work, the group is emptied by API first: a connection that Terraform does not
 * know keeps a group from being destroyed. With keys that Fivetran refuses, Terraform forgets what is Fivetran's, because
 * every plan would ask for it and fail; the grants in the same stack are Google's and are destroyed.
 */
public final class LoaderEnd {
  private final LoaderSweep sweep;
  private final Supplier<LeftoverReport> leftovers;
  private final String group;
  private final Consumer<String> told;

  /**
   * @param leftovers what Fivetran holds
   * @param group name of the loader's group
   */
  public LoaderEnd(LoaderSweep sweep, Supplier<LeftoverReport> leftovers, String group, Consumer<String> told) {
    this.sweep = sweep;
    this.leftovers = leftovers;
    this.group = group;
    this.told = told;
  }

  /**
   * What came of it.
   *
   * @param datasets that deleted connections loaded into
   */
  record Result(LeftoverReport report, List<String> refused, List<String> datasets) {}

  Result run(StackRemoval removal, String stack, Consumer<Outcome> done) {
    try {
      return switch (sweep.keys()) {
        case Keys.Alive _ -> alive(removal, stack, done);
        case Keys.Refused(String why) -> refused(removal, stack, why, done);
        case Keys.Unanswered(String why) ->
            throw Failure.work(
                "Fivetran did not answer, so nothing was touched: %s; run the same command again later".formatted(why));
      };
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw Failure.work("interrupted; run the same command again to finish");
    }
  }

  private Result alive(StackRemoval removal, String stack, Consumer<Outcome> done) throws InterruptedException {
    StackState recorded = removal.recorded(stack);
    List<String> datasets =
        sweep.sweepConnections(ids(recorded, "fivetran_group"), ids(recorded, "fivetran_connection"));
    done.accept(removal.destroy(stack));
    sweep.sweepGroup();
    return new Result(leftovers.get(), List.of(), datasets);
  }

  private Result refused(StackRemoval removal, String stack, String why, Consumer<Outcome> done) {
    told.accept("Fivetran refuses the keys (%s): Terraform forgets what is Fivetran's".formatted(why));
    removal.forget(stack, "fivetran_").forEach(address -> told.accept("forgot " + address));
    done.accept(removal.destroy(stack));
    return new Result(
        new LeftoverReport(List.of(), List.of()),
        List.of(
            "whether Fivetran still holds group %s: it refuses the keys. Look at https://fivetran.com/dashboard, or ask its support to delete the account"
                .formatted(group)),
        List.of());
  }

  private static Set<String> ids(StackState state, String type) {
    return state.of(type).map(resource -> id(resource)).collect(Collectors.toSet());
  }

  private static String id(JsonNode attributes) {
    return attributes.path("id").asText();
  }
}
