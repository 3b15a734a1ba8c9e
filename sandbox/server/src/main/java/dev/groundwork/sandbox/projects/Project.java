package dev.groundwork.sandbox.projects;

import java.time.Instant;

/**
 * A project.
 *
 * @param number follows from the id, so it is the same in every sandbox
 * @param created first time it was named
 */
public record Project(String id, String number, Instant created) {
  /** Its key among policies. */
  public String resource() {
    return "projects/" + id;
  }
}
