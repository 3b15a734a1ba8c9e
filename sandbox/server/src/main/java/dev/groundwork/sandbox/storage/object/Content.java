package dev.groundwork.sandbox.storage.object;

import java.util.Optional;

/**
 * Bytes on disk that never change.
 *
 * @param file name in the folder of objects, used by one generation only
 * @param size bytes
 * @param crc32c big-endian checksum in base64
 * @param md5 hash in base64; absent for composed objects, as in Google's
 * @param components how many objects were composed, absent for others
 */
public record Content(String file, long size, String crc32c, Optional<String> md5, Optional<Integer> components) {}
