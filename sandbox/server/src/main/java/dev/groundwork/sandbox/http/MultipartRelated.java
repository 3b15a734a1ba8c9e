package dev.groundwork.sandbox.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a {@code multipart/related} or {@code multipart/mixed} body part by part, without holding any part in memory.
 * Lines may end in CRLF or, as Google's own Python tools send them, in LF.
 */
public final class MultipartRelated {
  private static final Pattern BOUNDARY = Pattern.compile("boundary=(?:\"([^\"]+)\"|'([^']+)'|([^;\\s]+))");
  private static final int BUFFER = 256 * 1024;

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private int position;
  private int limit;
  private final String boundary;
  private byte[] delimiter = {};
  private boolean begun;

  /**
   * A part.
   *
   * @param headers by lower-case name
   * @param content to be read before the next part is asked for
   */
  public record Part(Map<String, String> headers, InputStream content) {
    public String contentType() {
      return headers.getOrDefault("content-type", "");
    }
  }

  private MultipartRelated(InputStream in, String boundary) {
    this.in = in;
    this.boundary = boundary;
  }

  /**
   * @throws GoogleError 400 if the content type names no boundary
   */
  public static MultipartRelated of(InputStream in, String contentType) {
    Matcher matcher = BOUNDARY.matcher(contentType);
    if (!matcher.find()) {
      throw GoogleError.invalid("Content-Type %s; multipart needs a boundary".formatted(contentType));
    }
    for (int group = 1; group <= matcher.groupCount(); group++) {
      if (matcher.group(group) != null) {
        return new MultipartRelated(in, matcher.group(group));
      }
    }
    throw new IllegalStateException("boundary without a value");
  }

  /** The next part; what is left of the one before is skipped. */
  public Optional<Part> next() throws IOException {
    if (!begun) {
      begin();
    } else {
      new PartStream().skipAll();
      if (!afterDelimiter()) {
        return Optional.empty();
      }
    }
    return Optional.of(new Part(headers(), new PartStream()));
  }

  /** The next part, which must be there. */
  public Part require(String what) throws IOException {
    return next().orElseThrow(() -> GoogleError.invalid("Multipart body without its part " + what));
  }

  private void begin() throws IOException {
    begun = true;
    String opening = "--" + boundary;
    String line = line();
    while (!line.strip().equals(opening)) {
      line = line();
    }
    String end = line.endsWith("\r") ? "\r\n" : "\n";
    delimiter = (end + opening).getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Says whether another part follows the delimiter at the position. */
  private boolean afterDelimiter() throws IOException {
    position += delimiter.length;
    return !line().startsWith("--");
  }

  private Map<String, String> headers() throws IOException {
    Map<String, String> headers = new HashMap<>();
    for (String line = line().strip(); !line.isEmpty(); line = line().strip()) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        headers.put(line.substring(0, colon).strip().toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
      }
    }
    // An empty part begins with its delimiter, whose line end was just read as the end of the headers.
    return headers;
  }

  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    while (true) {
      if (position == limit && !fill()) {
        if (line.size() == 0) {
          throw GoogleError.invalid("Multipart body ends before its closing boundary " + boundary);
        }
        break;
      }
      byte b = buffer[position++];
      if (b == '\n') {
        break;
      }
      line.write(b);
    }
    return line.toString(StandardCharsets.UTF_8);
  }

  /** Moves what is left to the front and reads on; says whether there is more than before. */
  private boolean fill() throws IOException {
    System.arraycopy(buffer, position, buffer, 0, limit - position);
    limit -= position;
    position = 0;
    int read = in.read(buffer, limit, buffer.length - limit);
    if (read > 0) {
      limit += read;
    }
    return read > 0;
  }

  /** Bytes up to the delimiter, which stays unread. */
  private final class PartStream extends InputStream {
    private boolean ended;

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int available = ended ? 0 : available(length);
      if (available == 0) {
        ended = true;
        return -1;
      }
      int count = Math.min(available, length);
      System.arraycopy(buffer, position, target, offset, count);
      position += count;
      return count;
    }

    private void skipAll() throws IOException {
      byte[] sink = new byte[8192];
      while (read(sink, 0, sink.length) >= 0) {
        // skipped
      }
    }

    /** How many bytes at the position surely belong to the part. */
    private int available(int wanted) throws IOException {
      while (true) {
        int end = Math.min(limit, position + Math.max(wanted, delimiter.length) + delimiter.length);
        for (int i = position; i < end; i++) {
          if (buffer[i] == delimiter[0] && mayBegin(i)) {
            if (i > position) {
              return i - position;
            }
            if (limit - i >= delimiter.length) {
              return 0;
            }
            break;
          }
          if (i == end - 1) {
            return end - position;
          }
        }
        if (!fill()) {
          throw GoogleError.invalid("Multipart body ends before its closing boundary " + boundary);
        }
      }
    }

    /** Whether the delimiter is at that place, as far as the bytes read so far tell. */
    private boolean mayBegin(int at) {
      int known = Math.min(delimiter.length, limit - at);
      for (int i = 1; i < known; i++) {
        if (buffer[at + i] != delimiter[i]) {
          return false;
        }
      }
      return true;
    }
  }
}
