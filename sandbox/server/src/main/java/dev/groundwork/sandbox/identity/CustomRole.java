package dev.groundwork.sandbox.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A role that a project defined itself.
 *
 * @param name {@code projects/<id>/roles/<role>}
 * @param stage {@code ALPHA}, {@code BETA}, {@code GA}, {@code DEPRECATED}, {@code DISABLED} or {@code EAP}
 * @param deletedAt null while it lives
 */
public record CustomRole(
    String name,
    String title,
    String description,
    List<String> includedPermissions,
    String stage,
    String etag,
    @Nullable Instant deletedAt) {
  private static final Duration RECOVERABLE = Duration.ofDays(7);
  private static final Duration NAME_TAKEN = Duration.ofDays(37);

  public CustomRole {
    includedPermissions = List.copyOf(includedPermissions);
  }

  /** Deleted, for good or not. */
  public boolean deleted() {
    return deletedAt != null;
  }

  /** Deleted longer ago than the week in which Google takes it back. */
  public boolean beyondRecovery(Instant now) {
    return deletedAt != null && now.isAfter(deletedAt.plus(RECOVERABLE));
  }

  /** Deleted so long ago that its name is free again. */
  public boolean forgotten(Instant now) {
    return deletedAt != null && now.isAfter(deletedAt.plus(NAME_TAKEN));
  }

  boolean grants(String permission) {
    return deletedAt == null && !stage.equals("DISABLED") && includedPermissions.contains(permission);
  }
}
