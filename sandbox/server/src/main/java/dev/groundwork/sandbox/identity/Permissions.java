package dev.groundwork.sandbox.identity;

import dev.groundwork.sandbox.http.GoogleError;
import io.javalin.http.Context;
import java.util.List;
import java.util.Set;

/** Permission checks in the words of Google's control plane. */
public final class Permissions {
  private final Callers callers;
  private final Access access;

  public Permissions(Callers callers, Access access) {
    this.callers = callers;
    this.access = access;
  }

  /** Whether the request's caller has a permission on any of the resources, listed from the narrowest up. */
  public boolean allows(Context ctx, String permission, String... resources) {
    return access.allows(callers.of(ctx), permission, resources);
  }

  /**
   * As {@link #require}, for a request that sets a policy.
   *
   * @param modifiedRoles roles that it grants or revokes
   */
  void requireToSetPolicy(Context ctx, String permission, Set<String> modifiedRoles, String... resources) {
    if (!access.allows(callers.of(ctx), permission, List.of(), modifiedRoles, resources)) {
      throw denied(permission, resources);
    }
  }

  /**
   * @throws GoogleError 403 if the request's caller lacks the permission on all of the resources
   */
  public void require(Context ctx, String permission, String... resources) {
    if (!allows(ctx, permission, resources)) {
      throw denied(permission, resources);
    }
  }

  private static GoogleError denied(String permission, String... resources) {
    return GoogleError.forbidden(
        "Permission '%s' denied on resource '%s' (or it may not exist).".formatted(permission, resources[0]));
  }
}
