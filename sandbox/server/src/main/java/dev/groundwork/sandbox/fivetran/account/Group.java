package dev.groundwork.sandbox.fivetran.account;

import java.time.Instant;

/** A group: the home of at most one destination and its connections. */
public record Group(String id, String name, Instant createdAt) {

  /** The Google service account that Fivetran works as for this group. */
  public String serviceAccount() {
    return "g-%s@fivetran-production.iam.gserviceaccount.com".formatted(id.replace('_', '-'));
  }
}
