package dev.groundwork.sandbox.storage.object;

import dev.groundwork.sandbox.http.Mount;
import dev.groundwork.sandbox.storage.bucket.Preconditions;
import io.javalin.http.Context;
import java.io.IOException;

/** {@code /download/storage/v1}: the same content under the address that media links name. */
public final class MediaRoutes {
  private final ObjectRequests requests;
  private final MediaResponse media;

  public MediaRoutes(ObjectRequests requests, MediaResponse media) {
    this.requests = requests;
    this.media = media;
  }

  /** Adds the routes below {@code /download/storage/v1}. */
  public void register(Mount mount) {
    mount.get("/b/{bucket}/o/{object}", this::get);
  }

  private void get(Context ctx) throws IOException {
    StoredObject object =
        requests.object(
            ctx, ObjectPath.of(ctx), ObjectPath.generation(ctx, "generation"), "storage.objects.get");
    Preconditions.of(ctx).requireForRead(object.generation(), object.metageneration());
    media.answer(ctx, object);
  }
}
