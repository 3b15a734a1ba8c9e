package dev.groundwork.operations.fivetran;

/** Fivetran answered with an error, or could not be reached. */
public final class FivetranException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Code of answers that are not in Fivetran's shape and of requests without an answer. */
  public static final String NO_CODE = "";

  private final int status;
  private final String code;

  FivetranException(String request, int status, String code, String message) {
    super("%s: status %d, code %s: %s%s".formatted(request, status, code, message, advice(status)));
    this.status = status;
    this.code = code;
  }

  FivetranException(String request, Throwable cause) {
    super("%s: %s".formatted(request, cause), cause);
    this.status = 0;
    this.code = NO_CODE;
  }

  /** HTTP status; 0 if there was no answer. */
  public int status() {
    return status;
  }

  /** Fivetran's own code, such as {@code AuthFailed} or {@code NotFound_Connection}. */
  public String code() {
    return code;
  }

  private static String advice(int status) {
    return status == 401 ? ". Check FIVETRAN_APIKEY and FIVETRAN_APISECRET; keys die when a trial ends" : "";
  }
}
