package dev.groundwork.sandbox.storage.object;

/**
 * Keys of the store, made so that their order as Java strings is Google's order of names, which is that of their UTF-8
 * bytes: surrogates must come after all other characters.
 */
final class ObjectKey {
  private static final int SURROGATES = 0xD800;
  private static final int AFTER_SURROGATES = 0xE000;

  private ObjectKey() {}

  /** Key of the current generation; also what keys of names with this prefix begin with. */
  static String of(String bucket, String name) {
    StringBuilder key = new StringBuilder(bucket.length() + 1 + name.length()).append(bucket).append('/');
    for (int i = 0; i < name.length(); i++) {
      key.append(ordered(name.charAt(i)));
    }
    return key.toString();
  }

  /** Key of one generation among all. */
  static String of(String bucket, String name, long generation) {
    return of(bucket, name) + generationSuffix(generation);
  }

  static String generationSuffix(long generation) {
    return "\0%019d".formatted(generation);
  }

  /** The smallest key after all that begin with {@code prefix}. */
  static String after(String prefix) {
    int last = prefix.length() - 1;
    return prefix.substring(0, last) + (char) (prefix.charAt(last) + 1);
  }

  private static char ordered(char c) {
    if (c >= AFTER_SURROGATES) {
      return (char) (c - (AFTER_SURROGATES - SURROGATES));
    }
    return c >= SURROGATES ? (char) (c + (0x10000 - AFTER_SURROGATES)) : c;
  }
}
