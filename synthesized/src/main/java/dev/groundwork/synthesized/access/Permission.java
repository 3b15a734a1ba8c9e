package dev.groundwork.synthesized.access;

/**
 * What somebody may do.
 *
 * @param may in words: {@code reads objects}
 * @param role its id without {@code roles/}: {@code storage.objectViewer}
 * @param on what, by its name
 * @param condition a CEL expression under which it holds; empty for always
 * @param grant the construct that gives it, or its address
 */
public record Permission(String may, String role, Target on, String condition, String grant) {}
