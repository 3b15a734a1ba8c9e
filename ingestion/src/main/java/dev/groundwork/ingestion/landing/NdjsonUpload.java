package dev.groundwork.ingestion.landing;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/**
 * Lines on their way into a gzip object. The same lines always make the same bytes (the JDK writes no time into the
 * gzip header), so equal content has equal hashes.
 */
public final class NdjsonUpload implements AutoCloseable {
  private static final int BUFFER = 64 << 10;

  private final LandingUpload upload;
  private final Optional<StoredObject> standing;
  private final MessageDigest md5 = digest("MD5");
  private final MessageDigest sha256 = digest("SHA-256");
  private final CountingStream compressed;
  private final Gzip gzip;
  private final DigestOutputStream lines;
  private long count;

  private NdjsonUpload(LandingUpload upload, Optional<StoredObject> standing) {
    this.upload = upload;
    this.standing = standing;
    this.compressed = new CountingStream(new DigestOutputStream(upload, md5));
    try {
      this.gzip = new Gzip(compressed);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    this.lines = new DigestOutputStream(gzip, sha256);
  }

  /** Begins an object, over the one of that name if there is one. */
  public static NdjsonUpload open(LandingStore store, String name) {
    Optional<StoredObject> standing = store.find(name);
    return new NdjsonUpload(store.upload(name, LandingLayout.NDJSON, standing), standing);
  }

  /** Whether an object of that name stood there when this began. */
  public boolean replaces() {
    return standing.isPresent();
  }

  /** Adds one line, without its line end. */
  public void add(Line line) throws IOException {
    line.writeTo(lines);
    lines.write('\n');
    count++;
  }

  public long lines() {
    return count;
  }

  /**
   * Ends the content; nothing can be added any more.
   *
   * @return SHA-256 of the uncompressed lines, in hexadecimal
   */
  public String finish() throws IOException {
    gzip.finish();
    return HexFormat.of().formatHex(sha256.digest());
  }

  /**
   * Makes the object visible; to be called after {@link #finish}. What an earlier attempt has written with the same
   * bytes stays as it is.
   */
  public StoredObject publish() {
    String content = Base64.getEncoder().encodeToString(md5.digest());
    Optional<StoredObject> same =
        standing.filter(object -> object.md5().equals(content) && object.bytes() == compressed.count);
    return same.orElseGet(upload::publish);
  }

  @Override
  public void close() {
    gzip.release();
    upload.close();
  }

  private static MessageDigest digest(String algorithm) {
    try {
      return MessageDigest.getInstance(algorithm);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Writes itself. */
  @FunctionalInterface
  public interface Line {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Gives its native memory back without ending the content. */
  private static final class Gzip extends GZIPOutputStream {
    Gzip(OutputStream out) throws IOException {
      super(out, BUFFER);
    }

    void release() {
      def.end();
    }
  }

  private static final class CountingStream extends FilterOutputStream {
    private long count;

    CountingStream(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int b) throws IOException {
      out.write(b);
      count++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
      count += length;
    }
  }
}
