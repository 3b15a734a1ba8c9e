package dev.groundwork.sandbox.storage.object;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.http.Body;
import dev.groundwork.sandbox.http.GoogleError;
import dev.groundwork.sandbox.http.Mount;
import dev.groundwork.sandbox.state.Json;
import dev.groundwork.sandbox.storage.bucket.Preconditions;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Compose: up to 32 objects of a bucket, one after the other, as one. */
public final class ComposeRoutes {
  private static final int MOST_SOURCES = 32;

  private final StoredObjects objects;
  private final ObjectFiles files;
  private final ObjectRequests requests;

  public ComposeRoutes(StoredObjects objects, ObjectFiles files, ObjectRequests requests) {
    this.objects = objects;
    this.files = files;
    this.requests = requests;
  }

  /** Adds the routes below {@code /storage/v1}. */
  public void register(Mount mount) {
    mount.post("/b/{bucket}/o/{object}/compose", this::compose);
  }

  private void compose(Context ctx) throws IOException {
    ObjectPath target = ObjectPath.of(ctx);
    requests.bucketForWrite(ctx, target);
    ObjectNode body = Body.object(ctx);
    List<StoredObject> sources = sources(ctx, target.bucket(), body.path("sourceObjects"));
    ObjectNode settings =
        body.get("destination") instanceof ObjectNode destination ? destination : Json.MAPPER.createObjectNode();
    NewObject wanted = new NewObject(target.bucket(), target.name(), settings);
    Content content = joined(sources);
    try {
      Body.answer(ctx, ObjectView.of(objects.commit(wanted, content, Preconditions.of(ctx)), ctx));
    } catch (RuntimeException e) {
      files.delete(content.file());
      throw e;
    }
  }

  private List<StoredObject> sources(Context ctx, String bucket, JsonNode listed) {
    if (listed.isEmpty() || listed.size() > MOST_SOURCES) {
      throw GoogleError.invalid(
          "The number of source components provided (%d) must be between 1 and %d."
              .formatted(listed.size(), MOST_SOURCES));
    }
    List<StoredObject> sources = new ArrayList<>();
    for (JsonNode source : listed) {
      OptionalLong generation =
          source.hasNonNull("generation") ? OptionalLong.of(source.get("generation").asLong()) : OptionalLong.empty();
      ObjectPath path = new ObjectPath(bucket, source.path("name").asText());
      StoredObject object = requests.object(ctx, path, generation, "storage.objects.get");
      JsonNode match = source.path("objectPreconditions").path("ifGenerationMatch");
      if (match.isValueNode() && !match.isNull()) {
        Preconditions.generation(match.asLong()).require(object.generation(), object.metageneration());
      }
      sources.add(object);
    }
    return sources;
  }

  private Content joined(List<StoredObject> sources) throws IOException {
    String file = files.newName();
    try (ContentWriter writer = files.append(file)) {
      int components = 0;
      for (StoredObject source : sources) {
        try (InputStream in = Channels.newInputStream(files.read(source.content()))) {
          writer.transfer(in);
        }
        components += source.content().components().orElse(1);
      }
      Content content = writer.content();
      return new Content(file, content.size(), content.crc32c(), Optional.empty(), Optional.of(components));
    } catch (IOException e) {
      files.delete(file);
      throw e;
    }
  }
}
