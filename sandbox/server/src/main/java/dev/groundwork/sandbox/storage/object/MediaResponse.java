package dev.groundwork.sandbox.storage.object;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.zip.GZIPInputStream;
import org.eclipse.jetty.ee10.servlet.HttpOutput;

/** An object's content as an answer: whole or a range, as it is stored or unpacked. */
public final class MediaResponse {
  private static final int SMALL = 64 * 1024;
  private static final int BUFFER = 512 * 1024;

  /** Direct memory is slow to get and slow to be given back, so some is kept. */
  private static final BlockingQueue<ByteBuffer> BUFFERS = new ArrayBlockingQueue<>(16);

  private final ObjectFiles files;

  public MediaResponse(ObjectFiles files) {
    this.files = files;
  }

  /** Answers the content, or only its headers to HEAD. */
  public void answer(Context ctx, StoredObject object) throws IOException {
    headers(ctx, object);
    try (FileChannel channel = files.read(object.content())) {
      if (mustUnpack(ctx, object)) {
        unpacked(ctx, channel);
      } else {
        stored(ctx, object, channel);
      }
    }
  }

  /** A client that does not accept gzip gets the plain content; that answer knows no length and no ranges. */
  private static boolean mustUnpack(Context ctx, StoredObject object) {
    String accepted = ctx.header("Accept-Encoding");
    return object.setting("contentEncoding").equals("gzip")
        && (accepted == null || !accepted.contains("gzip"))
        && !object.setting("cacheControl").contains("no-transform");
  }

  private static void unpacked(Context ctx, FileChannel channel) throws IOException {
    ctx.header("Warning", "214 UploadServer gunzipped");
    if (ctx.method() != HandlerType.HEAD) {
      try (InputStream in = new GZIPInputStream(Channels.newInputStream(channel))) {
        in.transferTo(ctx.res().getOutputStream());
      }
    }
  }

  private static void stored(Context ctx, StoredObject object, FileChannel channel) throws IOException {
    long size = object.content().size();
    Optional<ByteRange> asked = ByteRange.of(ctx.header("Range"), size);
    ByteRange range = asked.orElse(new ByteRange(0, size));
    HttpServletResponse response = ctx.res();
    if (asked.isPresent()) {
      ctx.status(206).header("Content-Range", range.header(size));
    }
    if (!object.setting("contentEncoding").isEmpty()) {
      ctx.header("Content-Encoding", object.setting("contentEncoding"));
    }
    ctx.header("Accept-Ranges", "bytes");
    response.setContentLengthLong(range.length());
    if (ctx.method() != HandlerType.HEAD) {
      send(channel, range, response);
    }
  }

  private static void send(FileChannel channel, ByteRange range, HttpServletResponse response) throws IOException {
    if (range.length() > SMALL && response.getOutputStream() instanceof HttpOutput out) {
      sendDirectly(channel, range, out);
      return;
    }
    channel.position(range.first());
    byte[] bytes = Channels.newInputStream(channel).readNBytes((int) Math.min(range.length(), Integer.MAX_VALUE));
    response.getOutputStream().write(bytes);
  }

  /** Without a copy on the heap. */
  private static void sendDirectly(FileChannel channel, ByteRange range, HttpOutput out) throws IOException {
    ByteBuffer buffer = Objects.requireNonNullElseGet(BUFFERS.poll(), () -> ByteBuffer.allocateDirect(BUFFER));
    long at = range.first();
    long end = range.first() + range.length();
    while (at < end) {
      buffer.clear().limit((int) Math.min(BUFFER, end - at));
      int read = channel.read(buffer, at);
      if (read < 0) {
        throw new IOException("content ends %d bytes early".formatted(end - at));
      }
      at += read;
      out.write(buffer.flip());
    }
    // Only given back when all went well: a broken connection may still hold it.
    BUFFERS.offer(buffer);
  }

  private static void headers(Context ctx, StoredObject object) {
    Content content = object.content();
    String type = object.setting("contentType");
    ctx.contentType(type.isEmpty() ? "application/octet-stream" : type)
        .header("ETag", ObjectView.etag(object))
        .header("Last-Modified", DateTimeFormatter.RFC_1123_DATE_TIME.format(object.updated().atOffset(ZoneOffset.UTC)))
        .header("x-goog-generation", String.valueOf(object.generation()))
        .header("x-goog-metageneration", String.valueOf(object.metageneration()))
        .header("x-goog-storage-class", object.storageClass())
        .header("x-goog-stored-content-length", String.valueOf(content.size()))
        .header(
            "x-goog-stored-content-encoding",
            object.setting("contentEncoding").isEmpty() ? "identity" : object.setting("contentEncoding"));
    ctx.res().addHeader("x-goog-hash", "crc32c=" + content.crc32c());
    content.md5().ifPresent(md5 -> ctx.res().addHeader("x-goog-hash", "md5=" + md5));
    copy(ctx, object, "cacheControl", "Cache-Control");
    copy(ctx, object, "contentDisposition", "Content-Disposition");
    copy(ctx, object, "contentLanguage", "Content-Language");
  }

  private static void copy(Context ctx, StoredObject object, String setting, String header) {
    if (!object.setting(setting).isEmpty()) {
      ctx.header(header, object.setting(setting));
    }
  }
}
