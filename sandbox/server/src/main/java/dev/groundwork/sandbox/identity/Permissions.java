package dev.groundwork.sandbox.identity;

import dev.groundwork.sandbox.http.GoogleError;
import io.javalin.http.Context;

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
   * @throws GoogleError 403 if the request's caller lacks the permission on all of the resources
   */
  public void require(Context ctx, String permission, String... resources) {
    if (!allows(ctx, permission, resources)) {
      throw GoogleError.forbidden(
          "Permission '%s' denied on resource '%s' (or it may not exist).".formatted(permission, resources[0]));
    }
  }
}
