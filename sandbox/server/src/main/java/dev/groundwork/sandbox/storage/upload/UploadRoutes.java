package dev.groundwork.sandbox.storage.upload;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.http.Body;
import dev.groundwork.sandbox.http.GoogleError;
import dev.groundwork.sandbox.http.Mount;
import dev.groundwork.sandbox.http.MultipartRelated;
import dev.groundwork.sandbox.state.Json;
import dev.groundwork.sandbox.storage.bucket.Preconditions;
import dev.groundwork.sandbox.storage.object.Content;
import dev.groundwork.sandbox.storage.object.ExpectedChecksums;
import dev.groundwork.sandbox.storage.object.NewObject;
import dev.groundwork.sandbox.storage.object.ObjectFiles;
import dev.groundwork.sandbox.storage.object.ObjectRequests;
import dev.groundwork.sandbox.storage.object.ObjectView;
import dev.groundwork.sandbox.storage.object.StoredObject;
import dev.groundwork.sandbox.storage.object.StoredObjects;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** Uploads in one request, and the entry to resumable ones. */
public final class UploadRoutes {
  private final StoredObjects objects;
  private final ObjectFiles files;
  private final ObjectRequests requests;
  private final ResumableUploads resumable;

  public UploadRoutes(
      StoredObjects objects, ObjectFiles files, ObjectRequests requests, ResumableUploads resumable) {
    this.objects = objects;
    this.files = files;
    this.requests = requests;
    this.resumable = resumable;
  }

  /** Adds the routes below {@code /upload/storage/v1}. */
  public void register(Mount mount) {
    mount
        .post("/b/{bucket}/o", UploadRequests.draining(this::post))
        .put("/b/{bucket}/o", UploadRequests.draining(resumable::put))
        .delete("/b/{bucket}/o", resumable::cancel);
  }

  private void post(Context ctx) throws IOException {
    if (ctx.queryParam("upload_id") != null) {
      resumable.put(ctx);
      return;
    }
    requests.bucket(ctx, ctx.pathParam("bucket"), "storage.objects.create");
    String type = Objects.requireNonNullElse(ctx.queryParam("uploadType"), "media");
    switch (type) {
      case "media" -> media(ctx);
      case "multipart" -> multipart(ctx);
      case "resumable" -> resumable.begin(ctx);
      default ->
          throw GoogleError.invalid("Invalid uploadType %s; media, multipart or resumable".formatted(type));
    }
  }

  private void media(Context ctx) throws IOException {
    NewObject wanted = UploadRequests.wanted(ctx, Json.MAPPER.createObjectNode(), ctx.header("Content-Type"));
    try (InputStream in = Body.stream(ctx)) {
      receive(ctx, wanted, in, ExpectedChecksums.of(ctx));
    }
  }

  private void multipart(Context ctx) throws IOException {
    try (InputStream in = Body.stream(ctx)) {
      MultipartRelated parts =
          MultipartRelated.of(in, Objects.requireNonNullElse(ctx.header("Content-Type"), ""));
      ObjectNode metadata = metadata(parts.require("metadata").content());
      ExpectedChecksums expected = ExpectedChecksums.of(ctx).or(ExpectedChecksums.of(metadata));
      MultipartRelated.Part content = parts.require("content");
      NewObject wanted = UploadRequests.wanted(ctx, metadata, content.contentType());
      receive(ctx, wanted, content.content(), expected);
    }
  }

  private static ObjectNode metadata(InputStream in) throws IOException {
    try {
      JsonNode node = Json.MAPPER.readTree(in);
      return node instanceof ObjectNode object ? object : Json.MAPPER.createObjectNode();
    } catch (JsonProcessingException e) {
      throw GoogleError.of(400, "INVALID_ARGUMENT", "parseError", "Parse Error: " + e.getOriginalMessage());
    }
  }

  private void receive(Context ctx, NewObject wanted, InputStream in, ExpectedChecksums expected) throws IOException {
    requests.bucketForWrite(requests.caller(ctx), wanted.bucket(), wanted.name());
    Content content = files.receive(in);
    try {
      expected.require(content);
      StoredObject object = objects.commit(wanted, content, Preconditions.of(ctx));
      Body.answer(ctx, ObjectView.of(object, ctx));
    } catch (RuntimeException e) {
      files.delete(content.file());
      throw e;
    }
  }
}
