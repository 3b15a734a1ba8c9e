package dev.groundwork.cli.state;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.groundwork.cli.setting.Failure;
import dev.groundwork.cli.setting.Setting;
import dev.groundwork.cli.setting.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whom a state belongs to: written beside it at the first deploy, compared ever after. Terraform itself would take the
 * state of one project for another's and destroy what it does not find there.
 *
 * @param project Google project
 * @param platform which vendors: the home of a sandbox (its port may move), or Google and Fivetran themselves
 */
public record StateOrigin(String project, String platform) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String FILE = "origin.json";

  /** What this setting would deploy to. */
  public static StateOrigin of(Setting setting, String project) {
    return new StateOrigin(
        project, setting.sandbox() ? "sandbox in " + setting.places().home() : "Google Cloud and Fivetran");
  }

  /**
   * Refuses to go on with any state that is another project's or platform's.
   *
   * @throws Failure naming both
   */
  public void requireOf(States states) {
    // A bucket needs no such file: its name has the project, and each sandbox has buckets of its own.
    if (states instanceof LocalStates(Path folder) && Files.exists(folder.resolve(FILE))) {
      Path origin = folder.resolve(FILE);
      StateOrigin recorded = read(origin);
      if (!recorded.project.equals(project)) {
        throw refusal(origin.toString(), "%s (%s)".formatted(recorded.project, recorded.platform));
      }
      if (!recorded.platform.equals(platform)) {
        throw Failure.wrongUse(
            """
            %s records what was made in %s, not in %s.
            Go back to that one and destroy it first, or keep this one's state elsewhere: GROUNDWORK_STATE=<folder>"""
                .formatted(origin, recorded.platform, platform));
      }
    }
    states
        .all()
        .forEach(
            (stack, state) ->
                state.projects().stream()
                    .filter(other -> !other.equals(project))
                    .findFirst()
                    .ifPresent(
                        other -> {
                          throw refusal(states.place(stack), other);
                        }));
  }

  private Failure refusal(String place, String recorded) {
    return Failure.wrongUse(
        """
        %s records project %s, not project %s (%s).
        Name the project it was made for in platform.yaml and destroy that one first, or keep this one's state \
        elsewhere: GROUNDWORK_STATE=<folder>"""
            .formatted(place, recorded, project, platform));
  }

  /** Records this origin beside states in files. */
  public void record(States states) {
    if (states instanceof LocalStates(Path folder)) {
      try {
        WholeFile.write(folder.resolve(FILE), JSON.writeValueAsString(this));
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
  }

  /** Forgets it, when all stacks are gone. */
  public static void forget(States states) {
    if (states instanceof LocalStates(Path folder)) {
      try {
        Files.deleteIfExists(folder.resolve(FILE));
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
  }

  private static StateOrigin read(Path file) {
    try {
      return JSON.readValue(file.toFile(), StateOrigin.class);
    } catch (IOException damaged) {
      throw Failure.work(
          "%s cannot be read: %s; delete it if you know the state beside it is this project's"
              .formatted(file, damaged.getMessage()));
    }
  }
}
