package dev.groundwork.operations.secrets;

/** Secret Manager refused, or did not answer. */
public final class SecretManagerException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SecretManagerException(String message) {
    super(message);
  }

  SecretManagerException(String message, Throwable cause) {
    super(message, cause);
  }
}
