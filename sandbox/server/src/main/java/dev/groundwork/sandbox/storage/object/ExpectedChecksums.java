package dev.groundwork.sandbox.storage.object;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.http.GoogleError;
import io.javalin.http.Context;
import java.util.Optional;

/** Checksums that a client says its content has: in the metadata, in {@code x-goog-hash} or in {@code Content-MD5}. */
public record ExpectedChecksums(Optional<String> crc32c, Optional<String> md5) {
  public static final ExpectedChecksums NONE = new ExpectedChecksums(Optional.empty(), Optional.empty());

  /** What the metadata says, as sent by the client. */
  public static ExpectedChecksums of(ObjectNode metadata) {
    return new ExpectedChecksums(
        text(metadata.path("crc32c").asText("")), text(metadata.path("md5Hash").asText("")));
  }

  /** What the headers say. */
  public static ExpectedChecksums of(Context ctx) {
    Optional<String> crc32c = Optional.empty();
    Optional<String> md5 = text(ctx.header("Content-MD5") instanceof String value ? value : "");
    String hashes = ctx.header("x-goog-hash");
    if (hashes != null) {
      for (String hash : hashes.split(",")) {
        String[] parts = hash.strip().split("=", 2);
        if (parts.length == 2 && parts[0].equals("crc32c")) {
          crc32c = text(parts[1]);
        } else if (parts.length == 2 && parts[0].equals("md5")) {
          md5 = text(parts[1]);
        }
      }
    }
    return new ExpectedChecksums(crc32c, md5);
  }

  public ExpectedChecksums or(ExpectedChecksums other) {
    return new ExpectedChecksums(crc32c.or(other::crc32c), md5.or(other::md5));
  }

  /**
   * @throws GoogleError 400 if the content is not what the client meant to send
   */
  public void require(Content content) {
    require("CRC32C", crc32c, Optional.of(content.crc32c()));
    require("MD5 hash", md5, content.md5());
  }

  private static void require(String kind, Optional<String> expected, Optional<String> actual) {
    if (expected.isPresent() && actual.isPresent() && !expected.equals(actual)) {
      throw GoogleError.invalid(
          "Provided %s \"%s\" doesn't match calculated %s \"%s\"."
              .formatted(kind, expected.get(), kind, actual.get()));
    }
  }

  private static Optional<String> text(String value) {
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }
}
