package dev.groundwork.sandbox.storage.object;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.http.GoogleError;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * An object as a client asks for it, before it has a generation.
 *
 * @param settings everything a client may set, as the API writes it
 */
public record NewObject(String bucket, String name, ObjectNode settings) {
  private static final int LONGEST_NAME = 1024;

  /** Never taken from a request. */
  private static final List<String> SERVER_FIELDS =
      List.of(
          "kind", "id", "selfLink", "mediaLink", "name", "bucket", "generation", "metageneration", "size", "md5Hash",
          "crc32c", "etag", "timeCreated", "updated", "timeDeleted", "timeStorageClassUpdated", "componentCount",
          "owner", "acl", "timeFinalized", "retentionExpirationTime");

  /**
   * @throws GoogleError 400 if the name is none that storage allows
   */
  public NewObject {
    int bytes = name.getBytes(StandardCharsets.UTF_8).length;
    boolean allowed =
        bytes > 0
            && bytes <= LONGEST_NAME
            && name.indexOf('\n') < 0
            && name.indexOf('\r') < 0
            && !name.equals(".")
            && !name.equals("..")
            && !name.startsWith(".well-known/acme-challenge/");
    if (!allowed) {
      throw GoogleError.invalid(
          "Invalid object name %s; 1 to 1024 bytes of UTF-8 without line breaks, not . or ..".formatted(name));
    }
    settings = clientFields(settings);
  }

  /** Only what a client may set. */
  static ObjectNode clientFields(ObjectNode sent) {
    ObjectNode settings = sent.deepCopy();
    settings.remove(SERVER_FIELDS);
    return settings;
  }
}
