package dev.groundwork.sandbox.storage.upload;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.http.Body;
import dev.groundwork.sandbox.http.GoogleError;
import dev.groundwork.sandbox.storage.bucket.Preconditions;
import dev.groundwork.sandbox.storage.object.ContentWriter;
import dev.groundwork.sandbox.storage.object.ExpectedChecksums;
import dev.groundwork.sandbox.storage.object.NewObject;
import dev.groundwork.sandbox.storage.object.ObjectRequests;
import dev.groundwork.sandbox.storage.object.ObjectView;
import dev.groundwork.sandbox.storage.object.StoredObject;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;

/**
 * The resumable protocol: a session, chunks with {@code Content-Range}, 308 with what has arrived, the object at the
 * end. See https://cloud.google.com/storage/docs/performing-resumable-uploads.
 */
public final class ResumableUploads {
  private static final int CLIENT_CLOSED_REQUEST = 499;
  private static final long SMALLEST_CHUNK = 256 * 1024;

  private final UploadSessions sessions;
  private final ObjectRequests requests;

  public ResumableUploads(UploadSessions sessions, ObjectRequests requests) {
    this.sessions = sessions;
    this.requests = requests;
  }

  /** Starts a session and answers its address. */
  void begin(Context ctx) throws IOException {
    ObjectNode metadata = Body.object(ctx);
    ExpectedChecksums checksums = ExpectedChecksums.of(ctx).or(ExpectedChecksums.of(metadata));
    NewObject wanted = UploadRequests.wanted(ctx, metadata, ctx.header("X-Upload-Content-Type"));
    requests.bucketForWrite(requests.caller(ctx), wanted.bucket(), wanted.name());
    UploadSession session =
        new UploadSession(
            UUID.randomUUID().toString(),
            wanted.bucket(),
            wanted.name(),
            wanted.settings(),
            Preconditions.of(ctx),
            checksums,
            Optional.ofNullable(ctx.header("X-Upload-Content-Length")).map(ResumableUploads::size),
            sessions.newFile(),
            sessions.now(),
            Optional.empty());
    sessions.begin(session);
    ctx.header("X-GUploader-UploadID", session.id())
        .header(
            "Location",
            "%s://%s%s?uploadType=resumable&upload_id=%s"
                .formatted(ctx.scheme(), ctx.host(), ctx.path(), session.id()))
        .status(200);
  }

  /** Takes a chunk, or tells what has arrived. */
  void put(Context ctx) throws IOException {
    UploadSession asked = sessions.get(requireId(ctx));
    UploadSessions.Growing growing = sessions.growing(asked);
    growing.turn.lock();
    try {
      // Another request may have finished the session while this one waited.
      UploadSession session = sessions.get(asked.id());
      if (session.finished().isPresent()) {
        Body.answer(ctx, ObjectView.of(session.finished().get(), ctx));
      } else {
        take(ctx, session, growing.writer());
      }
    } finally {
      growing.turn.unlock();
    }
  }

  /** Forgets a session and what has arrived. */
  void cancel(Context ctx) {
    sessions.remove(sessions.get(requireId(ctx)));
    ctx.status(CLIENT_CLOSED_REQUEST);
  }

  private void take(Context ctx, UploadSession session, ContentWriter writer) throws IOException {
    ContentRange range = ContentRange.of(ctx.header("Content-Range"), ctx.req().getContentLengthLong());
    long total = range.total().orElse(session.size().orElse(-1L));
    if (range.first().isPresent()) {
      append(ctx, range, writer);
      requireLargeEnough(range);
    }
    boolean complete =
        total >= 0
            ? writer.size() == total && (range.isLast() || range.total().isPresent())
            : range.first().isPresent() && range.isLast();
    if (complete) {
      StoredObject object = sessions.finish(session, ExpectedChecksums.of(ctx));
      Body.answer(ctx, ObjectView.of(object, ctx));
    } else {
      answerIncomplete(ctx, writer.size());
    }
  }

  /** Bytes that arrived before are skipped, so a chunk that is sent again does no harm. */
  private static void append(Context ctx, ContentRange range, ContentWriter writer) throws IOException {
    long first = range.first().getAsLong();
    if (first > writer.size()) {
      throw GoogleError.invalid(
          ("Invalid request. According to the Content-Range header, the upload offset is %d byte(s), which exceeds"
                  + " already uploaded size of %d byte(s).")
              .formatted(first, writer.size()));
    }
    try (InputStream in = Body.stream(ctx)) {
      in.skipNBytes(Math.min(writer.size() - first, length(range)));
      writer.transfer(in);
    }
  }

  private static long length(ContentRange range) {
    return range.last().isPresent()
        ? range.last().getAsLong() - range.first().getAsLong() + 1
        : Long.MAX_VALUE;
  }

  private static void requireLargeEnough(ContentRange range) {
    if (!range.isLast() && length(range) < SMALLEST_CHUNK) {
      throw GoogleError.invalid(
          ("Invalid request. The number of bytes uploaded is required to be equal or greater than %d, except for the"
                  + " final request (it's recommended to be the exact multiple of %d). The received request contained"
                  + " %d bytes, which does not meet this requirement.")
              .formatted(SMALLEST_CHUNK, SMALLEST_CHUNK, length(range)));
    }
  }

  /** Clients that cannot cope with a 308 (Go) ask for 200 with the true status in a header. */
  private static void answerIncomplete(Context ctx, long arrived) {
    ctx.status("yes".equals(ctx.header("X-GUploader-No-308")) ? 200 : 308)
        .header("X-Http-Status-Code-Override", "308");
    if (arrived > 0) {
      ctx.header("Range", "bytes=0-" + (arrived - 1));
    }
  }

  private static String requireId(Context ctx) {
    String id = ctx.queryParam("upload_id");
    if (id == null) {
      throw GoogleError.required("Required parameter: upload_id");
    }
    return id;
  }

  private static long size(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw GoogleError.invalid("X-Upload-Content-Length %s; a whole number".formatted(text));
    }
  }
}
