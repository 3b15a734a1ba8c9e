package dev.groundwork.cli.state;

import dev.groundwork.cli.setting.Failure;
import dev.groundwork.cli.setting.Setting;
import dev.groundwork.cli.setting.WholeFile;
import dev.groundwork.model.StateStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Moves the states of one environment into the store that the declaration names; what they record is not touched. */
public final class StateMove {
  private final Setting setting;

  public StateMove(Setting setting) {
    this.setting = setting;
  }

  /**
   * Moves every state that records something.
   *
   * @return a line for each
   * @throws Failure if a stack has resources in both stores; then nothing was moved
   */
  public List<String> run() {
    StateStore declared = setting.declaration().state();
    States to = States.of(setting);
    States from = States.of(setting, declared == StateStore.GCS ? StateStore.LOCAL : StateStore.GCS);
    List<String> stacks = from.stacks().stream().filter(stack -> from.read(stack).resources() > 0).toList();
    for (String stack : stacks) {
      if (to.read(stack).resources() > 0) {
        throw Failure.wrongUse(
            "%s and %s both record resources: look which one is right and put the other aside; nothing was moved"
                .formatted(from.place(stack), to.place(stack)));
      }
    }
    List<String> moved = new ArrayList<>();
    for (String stack : stacks) {
      move(stack, from, to);
      moved.add("%s: moved from %s to %s".formatted(stack, from.place(stack), to.place(stack)));
    }
    if (!moved.isEmpty()) {
      StateOrigin.forget(from);
      StateOrigin.of(setting, setting.declaration().google().project()).record(to);
    }
    return moved;
  }

  private static void move(String stack, States from, States to) {
    byte[] state = from.content(stack);
    write(stack, state, to);
    if (!Arrays.equals(state, to.content(stack))) {
      throw Failure.work(
          "%s is not what was written there; %s is untouched".formatted(to.place(stack), from.place(stack)));
    }
    putAside(stack, from);
  }

  private static void write(String stack, byte[] state, States to) {
    switch (to) {
      case LocalStates local -> WholeFile.write(local.file(stack), new String(state, StandardCharsets.UTF_8));
      case BucketStates bucket ->
          BucketStates.asking(
              () -> {
                // One that records nothing: what is left of a platform that was destroyed.
                bucket.bucket().remove(stack);
                bucket.bucket().add(stack, state);
                return true;
              });
    }
  }

  private static void putAside(String stack, States from) {
    switch (from) {
      case LocalStates local -> {
        try {
          Path file = local.file(stack);
          Files.move(file, file.resolveSibling(file.getFileName() + ".moved"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException broken) {
          throw new UncheckedIOException(broken);
        }
      }
      case BucketStates bucket ->
          BucketStates.asking(
              () -> {
                bucket.bucket().remove(stack);
                return true;
              });
    }
  }
}
