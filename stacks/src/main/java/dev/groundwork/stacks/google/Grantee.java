package dev.groundwork.stacks.google;

/**
 * Who is granted something.
 *
 * @param id the actor's name, part of the ids of grants
 * @param member as IAM writes it: {@code serviceAccount:<email>}
 */
public record Grantee(String id, String member) {
  /** Somebody outside of the platform, as IAM writes members. */
  public static Grantee outside(String member) {
    // Two addresses that differ in a dot alone must not become one.
    String id = member.replaceAll("[^A-Za-z0-9]+", "-") + "-" + Integer.toHexString(member.hashCode());
    return new Grantee(id, member);
  }

  /** A service account, its e-mail possibly known only after an apply. */
  public static Grantee serviceAccount(String id, String email) {
    return new Grantee(id, "serviceAccount:" + email);
  }
}
