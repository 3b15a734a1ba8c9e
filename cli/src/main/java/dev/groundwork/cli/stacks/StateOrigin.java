package dev.groundwork.cli.stacks;

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
   * Refuses to go on with any state in a folder that is another project's or platform's.
   *
   * @throws Failure naming both
   */
  public void requireOf(Path folder) {
    Path origin = folder.resolve(FILE);
    if (Files.exists(origin)) {
      StateOrigin recorded = read(origin);
      if (!recorded.project.equals(project)) {
        throw refusal(origin, "%s (%s)".formatted(recorded.project, recorded.platform));
      }
      if (!recorded.platform.equals(platform)) {
        throw Failure.wrongUse(
            """
            %s records what was made in %s, not in %s.
            Go back to that one and destroy it first, or keep this one's state elsewhere: GROUNDWORK_STATE=<folder>"""
                .formatted(origin, recorded.platform, platform));
      }
    }
    for (Path state : StateFile.in(folder)) {
      StateFile.read(state).projects().stream()
          .filter(other -> !other.equals(project))
          .findFirst()
          .ifPresent(
              other -> {
                throw refusal(state, other);
              });
    }
  }

  private Failure refusal(Path file, String recorded) {
    return Failure.wrongUse(
        """
        %s records project %s, not project %s (%s).
        Name the project it was made for in platform.yaml and destroy that one first, or keep this one's state \
        elsewhere: GROUNDWORK_STATE=<folder>"""
            .formatted(file, recorded, project, platform));
  }

  /** Records this origin beside the states in a folder. */
  public void record(Path folder) {
    try {
      WholeFile.write(folder.resolve(FILE), JSON.writeValueAsString(this));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Forgets it, when all stacks are gone. */
  public static void forget(Path folder) {
    try {
      Files.deleteIfExists(folder.resolve(FILE));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
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
