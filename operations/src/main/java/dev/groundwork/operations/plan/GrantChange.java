package dev.groundwork.operations.plan;

/**
 * A right that somebody gets or loses.
 *
 * @param added false if it is taken away
 * @param who member as Google writes it, such as {@code serviceAccount:a@p.iam.gserviceaccount.com}
 * @param role role or, where there is none, what may be done
 * @param on the resource it is granted on, with the grant's condition
 */
public record GrantChange(boolean added, String who, String role, String on) {}
