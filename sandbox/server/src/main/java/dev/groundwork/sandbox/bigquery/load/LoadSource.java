package dev.groundwork.sandbox.bigquery.load;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * Something to load: an uploaded file or an object.
 *
 * @param name how messages name it
 */
public record LoadSource(String name, Opener opener) {
  /** Opens the bytes. */
  public interface Opener {
    InputStream open() throws IOException;
  }

  /** The bytes; what was packed by gzip is unpacked, told by its first two bytes. */
  InputStream open() throws IOException {
    BufferedInputStream in = new BufferedInputStream(opener.open(), 1 << 16);
    in.mark(2);
    boolean packed = in.read() == 0x1f && in.read() == 0x8b;
    in.reset();
    return packed ? new GZIPInputStream(in, 1 << 16) : in;
  }
}
