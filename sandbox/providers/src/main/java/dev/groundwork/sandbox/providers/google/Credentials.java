package dev.groundwork.sandbox.providers.google;

import dev.groundwork.sandbox.providers.cty.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The provider's {@code credentials}: a service account key, as JSON or as the path of a file with it. */
final class Credentials {

  private Credentials() {}

  /** E-mail of the account that the key is for; empty where there is no key or it is a user's. */
  static Optional<String> accountOf(String credentials) {
    if (credentials.isBlank()) {
      return Optional.empty();
    }
    String key = credentials.stripLeading().startsWith("{") ? credentials : file(credentials);
    String email = Json.parse(key.getBytes(StandardCharsets.UTF_8)).path("client_email").asText();
    return email.isEmpty() ? Optional.empty() : Optional.of(email);
  }

  private static String file(String path) {
    try {
      return Files.readString(Path.of(path));
    } catch (IOException e) {
      throw new UncheckedIOException("credentials " + path + " is neither a JSON key nor a readable file", e);
    }
  }
}
