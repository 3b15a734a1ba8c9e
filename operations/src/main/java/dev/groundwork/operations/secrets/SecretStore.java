package dev.groundwork.operations.secrets;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.groundwork.model.Secret;
import dev.groundwork.operations.access.GoogleAccess;
import dev.groundwork.operations.access.GoogleRest;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * Secrets of one project by their id. Every call fails with a {@link SecretStoreException} if Secret Manager refuses or
 * does not answer; a secret that is not there, or has no version, is no failure of a question.
 */
public final class SecretStore implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();

  private final String secrets;
  private final GoogleRest rest;

  public SecretStore(GoogleAccess access) {
    this.secrets = "%s/projects/%s/secrets/".formatted(access.secretManager(), access.google().project());
    this.rest = new GoogleRest(access);
  }

  /** The value of the newest version. */
  public Optional<Secret> access(String id) throws InterruptedException {
    return ask(id, "/versions/latest:access").map(answer -> payload(id, answer.path("payload")));
  }

  /** The newest version, whatever its state; asks for no value. */
  public Optional<SecretVersion> latest(String id) throws InterruptedException {
    return ask(id, "/versions/latest").map(SecretStore::version);
  }

  /** All versions, newest first; empty if there is no such secret. */
  public Optional<List<SecretVersion>> versions(String id) throws InterruptedException {
    List<SecretVersion> versions = new ArrayList<>();
    String token = "";
    do {
      Optional<JsonNode> page = ask(id, "/versions?pageToken=" + token);
      if (page.isEmpty()) {
        return Optional.empty();
      }
      page.get().path("versions").forEach(version -> versions.add(version(version)));
      token = page.get().path("nextPageToken").asText("");
    } while (!token.isEmpty());
    return Optional.of(versions);
  }

  /**
   * Adds a version.
   *
   * @return empty if there is no such secret
   */
  public Optional<SecretVersion> add(String id, Secret value) throws InterruptedException {
    byte[] bytes = value.value().getBytes(StandardCharsets.UTF_8);
    String data = Base64.getEncoder().encodeToString(bytes);
    Map<String, Object> payload = Map.of("data", data, "dataCrc32c", Long.toString(checksum(bytes)));
    return send(id, ":addVersion", JSON.createObjectNode().set("payload", JSON.valueToTree(payload)))
        .map(SecretStore::version);
  }

  /** Destroys a version's value for good. */
  public void destroy(String id, SecretVersion version) throws InterruptedException {
    send(id, "/versions/%d:destroy".formatted(version.number()), JSON.createObjectNode());
  }

  private Optional<JsonNode> ask(String id, String what) throws InterruptedException {
    try {
      return read(id, rest.get(secrets + id + what));
    } catch (UncheckedIOException noAnswer) {
      throw new SecretStoreException("secret %s: %s".formatted(id, noAnswer.getMessage()), noAnswer);
    }
  }

  private Optional<JsonNode> send(String id, String what, JsonNode json) throws InterruptedException {
    try {
      return read(id, rest.post(secrets + id + what, json.toString()));
    } catch (UncheckedIOException noAnswer) {
      throw new SecretStoreException("secret %s: %s".formatted(id, noAnswer.getMessage()), noAnswer);
    }
  }

  private static Optional<JsonNode> read(String id, GoogleRest.Answer answer) {
    if (answer.notFound()) {
      return Optional.empty();
    }
    if (!answer.successful()) {
      throw new SecretStoreException("secret %s: %s".formatted(id, words(answer)));
    }
    try {
      return Optional.of(JSON.readTree(answer.body()));
    } catch (JacksonException notJson) {
      // Without its cause, which would show the answer.
      throw new SecretStoreException("secret %s: the answer is not JSON".formatted(id));
    }
  }

  /** Google's own message, which says what is off or who may not; the whole answer where there is none. */
  private static String words(GoogleRest.Answer answer) {
    try {
      String message = JSON.readTree(answer.body()).at("/error/message").asText("");
      return message.isEmpty() ? answer.toString() : "status %d: %s".formatted(answer.status(), message);
    } catch (JacksonException notJson) {
      return answer.toString();
    }
  }

  private static Secret payload(String id, JsonNode payload) {
    byte[] bytes = Base64.getDecoder().decode(payload.path("data").asText(""));
    if (payload.hasNonNull("dataCrc32c") && payload.get("dataCrc32c").asLong() != checksum(bytes)) {
      throw new SecretStoreException("secret %s: the value arrived damaged; ask again".formatted(id));
    }
    return new Secret(new String(bytes, StandardCharsets.UTF_8));
  }

  private static SecretVersion version(JsonNode version) {
    String name = version.path("name").asText();
    long number = Long.parseLong(name.substring(name.lastIndexOf('/') + 1));
    return new SecretVersion(number, version.path("state").asText());
  }

  private static long checksum(byte[] bytes) {
    CRC32C sum = new CRC32C();
    sum.update(bytes);
    return sum.getValue();
  }

  @Override
  public void close() {
    rest.close();
  }
}
