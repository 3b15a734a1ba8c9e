package dev.groundwork.sandbox.storage.object;

import dev.groundwork.sandbox.http.GoogleError;
import dev.groundwork.sandbox.identity.Caller;
import dev.groundwork.sandbox.identity.Callers;
import dev.groundwork.sandbox.storage.bucket.Bucket;
import dev.groundwork.sandbox.storage.bucket.Buckets;
import dev.groundwork.sandbox.storage.bucket.StorageAccess;
import io.javalin.http.Context;
import java.util.OptionalLong;

/** Finds what a request is about, for a caller who may have it. */
public final class ObjectRequests {
  private final Buckets buckets;
  private final StoredObjects objects;
  private final Callers callers;
  private final StorageAccess access;

  public ObjectRequests(Buckets buckets, StoredObjects objects, Callers callers, StorageAccess access) {
    this.buckets = buckets;
    this.objects = objects;
    this.callers = callers;
    this.access = access;
  }

  /** A bucket on whose objects the caller has the permission. */
  public Bucket bucket(Context ctx, String name, String permission) {
    return bucket(callers.of(ctx), name, permission);
  }

  /** As above, for a caller known already. */
  public Bucket bucket(Caller caller, String name, String permission) {
    Bucket bucket = buckets.get(name);
    access.requireObject(caller, permission, bucket);
    return bucket;
  }

  /** Requires what writing an object of that name needs: overwriting deletes. */
  public Bucket bucketForWrite(Caller caller, String bucket, String name) {
    Bucket found = bucket(caller, bucket, "storage.objects.create");
    if (objects.find(bucket, name).isPresent()) {
      access.requireObject(caller, "storage.objects.delete", found);
    }
    return found;
  }

  /** As above, for the caller of a request. */
  public Bucket bucketForWrite(Context ctx, ObjectPath path) {
    return bucketForWrite(callers.of(ctx), path.bucket(), path.name());
  }

  /** The object, or the generation, that a request names. */
  public StoredObject object(Context ctx, ObjectPath path, OptionalLong generation, String permission) {
    return object(callers.of(ctx), path, generation, permission);
  }

  /**
   * As above, for a caller known already.
   *
   * @throws GoogleError 404, or 403 if the caller may not even list and so must not learn what exists
   */
  public StoredObject object(Caller caller, ObjectPath path, OptionalLong generation, String permission) {
    Bucket bucket = bucket(caller, path.bucket(), permission);
    return objects
        .find(path.bucket(), path.name(), generation)
        .orElseThrow(
            () -> {
              access.requireBucket(caller, "storage.objects.list", bucket);
              return StoredObjects.missing(path.bucket(), path.name());
            });
  }

  public Caller caller(Context ctx) {
    return callers.of(ctx);
  }
}
