package dev.groundwork.operations.secrets;

/** Secret Manager refused, or did not answer. */
public final class SecretStoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SecretStoreException(String message) {
    super(message);
  }

  SecretStoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
