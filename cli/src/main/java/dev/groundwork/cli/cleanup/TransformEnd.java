package dev.groundwork.cli.cleanup;

import dev.groundwork.cli.setting.Failure;
import dev.groundwork.cli.stacks.StackRemoval;
import dev.groundwork.operations.cleanup.DbtCloudKeys;
import dev.groundwork.operations.cleanup.Keys;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The end of dbt Cloud, whose provider fails on a dead token before it does anything at all. */
public final class TransformEnd {
  private final Optional<DbtCloudKeys> keys;
  private final Consumer<String> told;

  /**
   * @param keys empty if no dbt Cloud is declared
   */
  public TransformEnd(Optional<DbtCloudKeys> keys, Consumer<String> told) {
    this.keys = keys;
    this.told = told;
  }

  /** Returns what is not known afterwards, if the token is refused. */
  List<String> forgetIfRefused(StackRemoval removal, String stack) {
    if (keys.isEmpty() || removal.recorded(stack).resources() == 0) {
      return List.of();
    }
    return switch (ask(keys.get())) {
      case Keys.Alive _ -> List.of();
      case Keys.Refused(String why) -> {
        told.accept("dbt Cloud refuses the token (%s): Terraform forgets what is dbt Cloud's".formatted(why));
        removal.forget(stack, "dbtcloud_").forEach(address -> told.accept("forgot " + address));
        yield List.of(
            "whether dbt Cloud still holds the project: it refuses the token. Look at %s, or ask its support"
                .formatted(keys.get().api().resolve("/")));
      }
      case Keys.Unanswered(String why) ->
          throw Failure.work(
              "dbt Cloud did not answer, so its stack was not touched: %s; run the same command again later"
                  .formatted(why));
    };
  }

  private static Keys ask(DbtCloudKeys keys) {
    try {
      return keys.ask();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw Failure.work("interrupted; run the same command again to finish");
    }
  }
}
