package dev.groundwork.sandbox.storage.object;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.http.Body;
import dev.groundwork.sandbox.http.Mount;
import dev.groundwork.sandbox.state.Json;
import dev.groundwork.sandbox.storage.bucket.Bucket;
import dev.groundwork.sandbox.storage.bucket.Preconditions;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.OptionalLong;

/** Get, list, patch, update and delete objects. */
public final class ObjectRoutes {
  private final StoredObjects objects;
  private final ObjectRequests requests;
  private final MediaResponse media;

  public ObjectRoutes(StoredObjects objects, ObjectRequests requests, MediaResponse media) {
    this.objects = objects;
    this.requests = requests;
    this.media = media;
  }

  /** Adds the routes below {@code /storage/v1}. */
  public void register(Mount mount) {
    mount
        .get("/b/{bucket}/o", this::list)
        .get("/b/{bucket}/o/{object}", this::get)
        .patch("/b/{bucket}/o/{object}", this::patch)
        .put("/b/{bucket}/o/{object}", this::update)
        .delete("/b/{bucket}/o/{object}", this::delete);
  }

  private void list(Context ctx) {
    Bucket bucket = requests.bucket(ctx, ctx.pathParam("bucket"), "storage.objects.list");
    ObjectListing.Page page = new ObjectListing(objects, bucket.name(), ctx).page();
    ObjectNode answer = Json.MAPPER.createObjectNode().put("kind", "storage#objects");
    page.next().ifPresent(token -> answer.put("nextPageToken", token));
    if (!page.prefixes().isEmpty()) {
      ArrayNode prefixes = answer.putArray("prefixes");
      page.prefixes().forEach(prefixes::add);
    }
    if (!page.items().isEmpty()) {
      ArrayNode items = answer.putArray("items");
      page.items().forEach(object -> items.add(ObjectView.of(object, ctx)));
    }
    Body.answer(ctx, answer);
  }

  private void get(Context ctx) throws IOException {
    StoredObject object = require(ctx, "storage.objects.get");
    Preconditions.of(ctx).requireForRead(object.generation(), object.metageneration());
    if ("media".equals(ctx.queryParam("alt"))) {
      media.answer(ctx, object);
    } else {
      Body.answer(ctx, ObjectView.of(object, ctx));
    }
  }

  private void patch(Context ctx) throws IOException {
    StoredObject object = require(ctx, "storage.objects.update");
    Body.answer(ctx, ObjectView.of(objects.patch(object, Body.object(ctx), Preconditions.of(ctx)), ctx));
  }

  private void update(Context ctx) throws IOException {
    StoredObject object = require(ctx, "storage.objects.update");
    Body.answer(ctx, ObjectView.of(objects.replace(object, Body.object(ctx), Preconditions.of(ctx)), ctx));
  }

  private void delete(Context ctx) {
    ObjectPath path = ObjectPath.of(ctx);
    OptionalLong generation = ObjectPath.generation(ctx, "generation");
    requests.object(ctx, path, generation, "storage.objects.delete");
    objects.delete(path.bucket(), path.name(), generation, Preconditions.of(ctx));
    ctx.status(204);
  }

  private StoredObject require(Context ctx, String permission) {
    return requests.object(ctx, ObjectPath.of(ctx), ObjectPath.generation(ctx, "generation"), permission);
  }
}
