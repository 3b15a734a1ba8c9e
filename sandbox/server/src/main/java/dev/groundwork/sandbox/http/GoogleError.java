package dev.groundwork.sandbox.http;

import java.util.List;
import java.util.Map;

/**
 * An error as Google's JSON APIs answer it:
 * {@code {"error":{"code":404,"message":...,"status":"NOT_FOUND","errors":[{"message","domain","reason"}]}}}.
 * Never 500: Google's clients retry that for minutes.
 */
public final class GoogleError extends WireException {
  private static final long serialVersionUID = 1L;
  private final int status;
  private final String canonical;
  private final String reason;

  private GoogleError(int status, String canonical, String reason, String message) {
    super(message);
    this.status = status;
    this.canonical = canonical;
    this.reason = reason;
  }

  public static GoogleError notFound(String message) {
    return new GoogleError(404, "NOT_FOUND", "notFound", message);
  }

  public static GoogleError invalid(String message) {
    return new GoogleError(400, "INVALID_ARGUMENT", "invalid", message);
  }

  /** A SQL text that cannot run; BigQuery's own reason. */
  public static GoogleError invalidQuery(String message) {
    return new GoogleError(400, "INVALID_ARGUMENT", "invalidQuery", message);
  }

  public static GoogleError required(String message) {
    return new GoogleError(400, "INVALID_ARGUMENT", "required", message);
  }

  public static GoogleError forbidden(String message) {
    return new GoogleError(403, "PERMISSION_DENIED", "forbidden", message);
  }

  /** BigQuery's reason for a missing permission. */
  public static GoogleError accessDenied(String message) {
    return new GoogleError(403, "PERMISSION_DENIED", "accessDenied", message);
  }

  /** Something of that name exists: reason {@code conflict}, as storage and the control plane say. */
  public static GoogleError conflict(String message) {
    return new GoogleError(409, "ALREADY_EXISTS", "conflict", message);
  }

  /** Something of that name exists: reason {@code duplicate}, as BigQuery says. */
  public static GoogleError duplicate(String message) {
    return new GoogleError(409, "ALREADY_EXISTS", "duplicate", message);
  }

  /** Another writer was faster: read again and retry. */
  public static GoogleError aborted(String message) {
    return new GoogleError(409, "ABORTED", "aborted", message);
  }

  public static GoogleError preconditionFailed(String message) {
    return new GoogleError(412, "FAILED_PRECONDITION", "conditionNotMet", message);
  }

  /** The vendor has it, the sandbox does not: names it, so that nobody takes silence for success. */
  public static GoogleError unsupported(String what) {
    return new GoogleError(501, "UNIMPLEMENTED", "notImplemented", "The sandbox does not emulate " + what + ".");
  }

  /** Any other combination. */
  public static GoogleError of(int status, String canonical, String reason, String message) {
    return new GoogleError(status, canonical, reason, message);
  }

  @Override
  public int status() {
    return status;
  }

  public String reason() {
    return reason;
  }

  @Override
  public Object body() {
    String message = String.valueOf(getMessage());
    return Map.of(
        "error",
        Map.of(
            "code", status,
            "message", message,
            "status", canonical,
            "errors", List.of(Map.of("message", message, "domain", "global", "reason", reason))));
  }
}
