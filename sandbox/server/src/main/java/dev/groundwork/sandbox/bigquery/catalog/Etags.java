package dev.groundwork.sandbox.bigquery.catalog;

import java.nio.ByteBuffer;
import java.util.Base64;

/** Entity tags from version numbers. */
final class Etags {
  private Etags() {}

  static String of(long version) {
    return Base64.getEncoder().encodeToString(ByteBuffer.allocate(Long.BYTES).putLong(version).array());
  }
}
