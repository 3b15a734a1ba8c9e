package dev.groundwork.sandbox.storage.bucket;

import dev.groundwork.sandbox.http.GoogleError;
import dev.groundwork.sandbox.identity.Access;
import dev.groundwork.sandbox.identity.Caller;

/** Permission checks in storage's words. */
public final class StorageAccess {
  private final Access access;

  public StorageAccess(Access access) {
    this.access = access;
  }

  public boolean allows(Caller caller, String permission, Bucket bucket) {
    return access.allows(caller, permission, bucket.resource(), "projects/" + bucket.project());
  }

  /** Requires a permission on the objects of a bucket. */
  public void requireObject(Caller caller, String permission, Bucket bucket) {
    if (!allows(caller, permission, bucket)) {
      throw denied(caller, permission, "object");
    }
  }

  /** Requires a permission on a bucket. */
  public void requireBucket(Caller caller, String permission, Bucket bucket) {
    if (!allows(caller, permission, bucket)) {
      throw denied(caller, permission, "bucket");
    }
  }

  /** Requires a permission on a project. */
  public void requireProject(Caller caller, String permission, String project) {
    if (!access.allows(caller, permission, "projects/" + project)) {
      throw denied(caller, permission, "project");
    }
  }

  private static GoogleError denied(Caller caller, String permission, String kind) {
    String where = kind.equals("project") ? "the Google Cloud project" : "the Google Cloud Storage " + kind;
    return GoogleError.forbidden(
        "%s does not have %s access to %s. Permission '%s' denied on resource (or it may not exist)."
            .formatted(caller.email(), permission, where, permission));
  }
}
