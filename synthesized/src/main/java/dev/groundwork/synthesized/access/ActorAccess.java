package dev.groundwork.synthesized.access;

import java.util.List;

/**
 * An actor and all it may do.
 *
 * @param name as people know it: an account's id, a pool with the principals meant
 * @param kind what it is, in words
 * @param about what is said of it: an account's description, whose tokens a pool trusts; empty if nothing
 * @param trustedIf for a pool, the condition on tokens from outside; empty otherwise
 * @param may in the documents' order
 */
public record ActorAccess(String name, String kind, String about, String trustedIf, List<Permission> may) {
  /** The kind of those who come through a pool. */
  public static final String OUTSIDE = "outside identities";

  public ActorAccess {
    may = List.copyOf(may);
  }
}
