package dev.groundwork.sandbox.projects;

import dev.groundwork.sandbox.http.GoogleError;
import dev.groundwork.sandbox.state.Records;
import dev.groundwork.sandbox.state.Store;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;

/** All projects that were ever named. Naming one is enough to have it. */
public final class Projects {
  private static final Pattern ID = Pattern.compile("(?:[a-z0-9.-]+:)?[a-z][a-z0-9-]{4,28}[a-z0-9]");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,19}");
  private static final long SMALLEST_NUMBER = 100_000_000_000L;

  private final Store store;
  private final InstantSource clock;
  private final Records<Project> byId;
  private final Records<String> idByNumber;

  public Projects(Store store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
    this.byId = store.records("projects", Project.class);
    this.idByNumber = store.records("projects.numbers", String.class);
  }

  /**
   * The project of an id, or of the number of a project that was named before.
   *
   * @throws GoogleError 403 for a number nobody has, 400 for a text that is neither
   */
  public Project get(String idOrNumber) {
    if (NUMBER.matcher(idOrNumber).matches()) {
      return idByNumber.find(idOrNumber).flatMap(byId::find).orElseThrow(Projects::denied);
    }
    return byId.find(idOrNumber).orElseGet(() -> remember(idOrNumber));
  }

  /** All projects named so far, by id. */
  public List<Project> all() {
    return byId.scan("").map(Map.Entry::getValue).toList();
  }

  private Project remember(String id) {
    if (!ID.matcher(id).matches()) {
      throw GoogleError.invalid(
          "field [project_id] has issue [project_id %s; 6 to 30 lowercase letters, digits or hyphens, a letter first]"
              .formatted(id));
    }
    return store.write(
        () -> {
          Project project = new Project(id, number(id), clock.instant());
          byId.put(id, project);
          idByNumber.put(project.number(), id);
          return project;
        });
  }

  private static String number(String id) {
    CRC32C crc = new CRC32C();
    crc.update(id.getBytes(StandardCharsets.UTF_8));
    return String.valueOf(SMALLEST_NUMBER + crc.getValue());
  }

  /** Google does not tell whether a project is missing or merely closed to the caller. */
  private static GoogleError denied() {
    return GoogleError.forbidden("The caller does not have permission");
  }
}
