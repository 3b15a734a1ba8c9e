package dev.groundwork.ingestion.landing;

/** The bucket refused, or could not be reached. */
public class LandingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public LandingException(String message, Throwable cause) {
    super(message, cause);
  }
}
