package dev.groundwork.cli.stacks;

import dev.groundwork.cli.setting.Failure;
import dev.groundwork.cli.setting.Setting;
import dev.groundwork.synthesized.Synthesis;
import dev.groundwork.synthesized.UnreadableDocument;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Synthesized documents for verbs that read them: those of a folder, or else what the declaration makes now. */
public final class Documents {
  private Documents() {}

  /**
   * @param folder absolute; null synthesizes into {@code cdktf.out} first, so that no stale document is read
   * @throws Failure if there is nothing to read
   */
  public static Synthesis of(Setting setting, @Nullable Path folder, Consumer<String> told) {
    try {
      if (folder == null) {
        new Stacks(setting, told).synth();
        return Synthesis.read(setting.places().synthesized());
      }
      return Synthesis.read(existing(folder));
    } catch (UnreadableDocument unreadable) {
      throw Failure.wrongUse(unreadable.getMessage());
    }
  }

  /** A place that is there. */
  public static Path existing(Path place) {
    if (!Files.exists(place)) {
      throw Failure.wrongUse(
          "%s is not there; allowed: a folder that synth wrote, or one cdk.tf.json; run ./groundwork synth".formatted(place));
    }
    return place;
  }
}
