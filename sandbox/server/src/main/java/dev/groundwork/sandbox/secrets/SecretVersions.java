package dev.groundwork.sandbox.secrets;

import com.fasterxml.jackson.databind.JsonNode;
import dev.groundwork.sandbox.http.GoogleError;
import dev.groundwork.sandbox.state.Records;
import dev.groundwork.sandbox.state.Store;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;

/** Versions of secrets, with their payloads. */
final class SecretVersions {
  private static final int LARGEST_PAYLOAD = 64 * 1024;

  private final Store store;
  private final InstantSource clock;
  private final Records<SecretVersion> versions;

  SecretVersions(Store store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
    this.versions = store.records("secretVersions", SecretVersion.class);
  }

  /** Versions of a secret, newest first. */
  List<SecretVersion> of(String secret) {
    return versions
        .scan(secret + "/versions/")
        .map(Map.Entry::getValue)
        .sorted(Comparator.comparingLong(SecretVersion::number).reversed())
        .toList();
  }

  /**
   * @param version number or {@code latest}
   * @throws GoogleError 404
   */
  SecretVersion get(String secret, String version) {
    Optional<SecretVersion> found =
        version.equals("latest") ? of(secret).stream().findFirst() : versions.find(secret + "/versions/" + version);
    return found.orElseThrow(
        () ->
            GoogleError.notFound(
                "Secret [%s] not found or has no versions, or version [%s] is not one.".formatted(secret, version)));
  }

  /** Adds a version with the payload that a request holds. */
  SecretVersion add(String secret, JsonNode payload) {
    String data = payload.path("data").asText("");
    byte[] bytes = decoded(data);
    if (bytes.length > LARGEST_PAYLOAD) {
      throw GoogleError.invalid("payload of %d bytes; at most %d".formatted(bytes.length, LARGEST_PAYLOAD));
    }
    boolean checksumSent = payload.hasNonNull("dataCrc32c");
    if (checksumSent && payload.get("dataCrc32c").asLong() != crc32c(bytes)) {
      throw GoogleError.invalid("The payload's checksum does not match: dataCrc32c " + payload.get("dataCrc32c"));
    }
    return store.write(
        () -> {
          long number = of(secret).stream().findFirst().map(SecretVersion::number).orElse(0L) + 1;
          SecretVersion version =
              new SecretVersion(
                  secret,
                  number,
                  SecretVersion.State.ENABLED,
                  clock.instant(),
                  Optional.empty(),
                  Optional.of(data),
                  checksumSent);
          versions.put(version.name(), version);
          return version;
        });
  }

  SecretVersion change(SecretVersion version, SecretVersion.State state) {
    if (version.state() == SecretVersion.State.DESTROYED) {
      throw inState(version);
    }
    SecretVersion changed = version.as(state, clock.instant());
    store.write(() -> versions.put(changed.name(), changed));
    return changed;
  }

  /** The payload in base64; only an enabled version gives it. */
  String access(SecretVersion version) {
    if (version.state() != SecretVersion.State.ENABLED) {
      throw inState(version);
    }
    return version.data().orElse("");
  }

  void deleteAll(String secret) {
    store.write(() -> of(secret).forEach(version -> versions.remove(version.name())));
  }

  static long crc32c(byte[] bytes) {
    CRC32C crc = new CRC32C();
    crc.update(bytes);
    return crc.getValue();
  }

  static byte[] decoded(String data) {
    try {
      return Base64.getDecoder().decode(data);
    } catch (IllegalArgumentException e) {
      throw GoogleError.invalid("Invalid value at 'payload.data' (TYPE_BYTES), Base64 decoding failed");
    }
  }

  private static GoogleError inState(SecretVersion version) {
    return GoogleError.of(
        400,
        "FAILED_PRECONDITION",
        "failedPrecondition",
        "Secret Version [%s] is in %s state.".formatted(version.name(), version.state()));
  }
}
