package dev.groundwork.sandbox.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

/** Frames on a pair of streams: a length of four bytes, big-endian, then that many bytes of JSON. */
final class Frames {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final DataInputStream in;
  private final DataOutputStream out;

  Frames(InputStream in, OutputStream out) {
    this.in = new DataInputStream(new BufferedInputStream(in));
    this.out = new DataOutputStream(new BufferedOutputStream(out));
  }

  /** The next frame, or empty at the end of the stream, even in the middle of a frame. */
  Optional<JsonNode> read() throws IOException {
    try {
      byte[] bytes = new byte[in.readInt()];
      in.readFully(bytes);
      return Optional.of(JSON.readTree(bytes));
    } catch (EOFException e) {
      return Optional.empty();
    }
  }

  void write(JsonNode frame) throws IOException {
    byte[] bytes = JSON.writeValueAsBytes(frame);
    out.writeInt(bytes.length);
    out.write(bytes);
    out.flush();
  }
}
