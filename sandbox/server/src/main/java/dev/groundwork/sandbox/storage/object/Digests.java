package dev.groundwork.sandbox.storage.object;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.zip.CRC32C;

/** Size, CRC32C and MD5 of bytes as they pass. */
final class Digests {
  private final CRC32C crc = new CRC32C();
  private final MessageDigest md5 = md5();
  private long size;

  void update(byte[] bytes, int length) {
    count(bytes, length);
    hash(bytes, length);
  }

  /** The quick part: size and checksum. */
  void count(byte[] bytes, int length) {
    crc.update(bytes, 0, length);
    size += length;
  }

  /** The slow part, which may run on another thread as long as pieces come in order. */
  void hash(byte[] bytes, int length) {
    md5.update(bytes, 0, length);
  }

  long size() {
    return size;
  }

  String crc32c() {
    return Base64.getEncoder().encodeToString(ByteBuffer.allocate(Integer.BYTES).putInt((int) crc.getValue()).array());
  }

  /** Hash so far; more bytes may follow. */
  String md5Hash() {
    try {
      return Base64.getEncoder().encodeToString(((MessageDigest) md5.clone()).digest());
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("MD5 of this Java runtime cannot be continued", e);
    }
  }

  private static MessageDigest md5() {
    try {
      return MessageDigest.getInstance("MD5");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java runtime lacks MD5", e);
    }
  }
}
