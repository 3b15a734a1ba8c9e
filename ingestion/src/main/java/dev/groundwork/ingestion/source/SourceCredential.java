package dev.groundwork.ingestion.source;

import dev.groundwork.model.Secret;
import dev.groundwork.model.SourceAuth;

/**
 * What a source wants to see, as one header of a request.
 *
 * @param name the secret's name, which messages show
 * @param header the header that carries it
 * @param scheme what stands before it, may be empty
 */
public record SourceCredential(String name, String header, String scheme, Secret secret) {
  private static final int FIRST_PRINTABLE = 0x20;
  private static final int LAST_PRINTABLE = 0x7e;

  /**
   * @throws IllegalArgumentException if no header can hold the secret; the message does not show it
   */
  public SourceCredential {
    // The HTTP client would refuse it too, and show it.
    if (secret.value().isEmpty()
        || secret.value().chars().anyMatch(c -> c < FIRST_PRINTABLE || c > LAST_PRINTABLE)) {
      throw new IllegalArgumentException(
          "secret %s is empty or holds a character that header %s cannot carry; allowed: printable ASCII on one line; ./groundwork secret set %s"
              .formatted(name, header, name));
    }
  }

  /** The credential that a declared source asks for. */
  public static SourceCredential of(SourceAuth auth, Secret secret) {
    return new SourceCredential(auth.secret(), auth.header(), auth.scheme(), secret);
  }

  /** All that stands in the header, in the clear. */
  String headerValue() {
    return scheme.isEmpty() ? secret.value() : scheme + " " + secret.value();
  }

  /** The text with {@code ***} where it shows the secret: a source may send back what it was sent. */
  String hiddenIn(String text) {
    return text.replace(secret.value(), secret.toString());
  }
}
