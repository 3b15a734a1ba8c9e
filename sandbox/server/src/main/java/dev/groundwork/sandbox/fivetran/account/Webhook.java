package dev.groundwork.sandbox.fivetran.account;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A registered webhook.
 *
 * @param type {@code account} or {@code group}
 * @param groupId the group whose events it takes; absent for an account's
 */
public record Webhook(
    String id,
    String type,
    @Nullable String groupId,
    String url,
    List<String> events,
    boolean active,
    @Nullable String secret,
    Instant createdAt) {
  public Webhook {
    events = List.copyOf(events);
  }
}
