package dev.groundwork.sandbox.storage.object;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.http.Body;
import dev.groundwork.sandbox.http.Mount;
import dev.groundwork.sandbox.state.Json;
import dev.groundwork.sandbox.storage.bucket.Preconditions;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;

/** Copy and rewrite; a rewrite is always done in one call. */
public final class CopyRoutes {
  private final StoredObjects objects;
  private final ObjectFiles files;
  private final ObjectRequests requests;

  public CopyRoutes(StoredObjects objects, ObjectFiles files, ObjectRequests requests) {
    this.objects = objects;
    this.files = files;
    this.requests = requests;
  }

  /** Adds the routes below {@code /storage/v1}. */
  public void register(Mount mount) {
    mount
        .post("/b/{bucket}/o/{object}/copyTo/b/{targetBucket}/o/{target}", this::copy)
        .post("/b/{bucket}/o/{object}/rewriteTo/b/{targetBucket}/o/{target}", this::rewrite);
  }

  private void copy(Context ctx) throws IOException {
    Body.answer(ctx, ObjectView.of(copied(ctx), ctx));
  }

  private void rewrite(Context ctx) throws IOException {
    StoredObject object = copied(ctx);
    String size = String.valueOf(object.content().size());
    ObjectNode answer = Json.MAPPER.createObjectNode();
    answer
        .put("kind", "storage#rewriteResponse")
        .put("totalBytesRewritten", size)
        .put("objectSize", size)
        .put("done", true)
        .set("resource", ObjectView.of(object, ctx));
    Body.answer(ctx, answer);
  }

  private StoredObject copied(Context ctx) throws IOException {
    StoredObject source =
        requests.object(
            ctx, ObjectPath.of(ctx), ObjectPath.generation(ctx, "sourceGeneration"), "storage.objects.get");
    Preconditions.ofSource(ctx).require(source.generation(), source.metageneration());
    ObjectPath target = ObjectPath.target(ctx);
    requests.bucketForWrite(ctx, target);
    ObjectNode sent = NewObject.clientFields(Body.object(ctx));
    NewObject wanted = new NewObject(target.bucket(), target.name(), sent.isEmpty() ? inherited(source) : sent);
    Content content = files.copy(source.content());
    try {
      return objects.commit(wanted, content, Preconditions.of(ctx));
    } catch (RuntimeException e) {
      files.delete(content.file());
      throw e;
    }
  }

  /** Metadata goes along where the request has none of its own; holds and the storage class do not. */
  private static ObjectNode inherited(StoredObject source) {
    ObjectNode settings = source.settings().deepCopy();
    settings.remove(List.of("storageClass", "temporaryHold", "eventBasedHold"));
    return settings;
  }
}
