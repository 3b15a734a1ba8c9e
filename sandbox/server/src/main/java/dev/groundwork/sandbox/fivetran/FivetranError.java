package dev.groundwork.sandbox.fivetran;

import dev.groundwork.sandbox.http.WireException;
import dev.groundwork.sandbox.state.Json;

/** An error as Fivetran answers it: {@code {"code":"NotFound_Group","message":...}}. Clients decide by the code. */
public final class FivetranError extends WireException {
  private static final long serialVersionUID = 1L;
  private final int status;
  private final String code;

  private FivetranError(int status, String code, String message) {
    super(message);
    this.status = status;
    this.code = code;
  }

  /** Missing or revoked key. */
  public static FivetranError authFailed(String message) {
    return new FivetranError(401, "AuthFailed", message);
  }

  /** {@code kind} as in the code's ending: Group, Destination, Connection, Connector, Webhook, SchemaConfig. */
  public static FivetranError notFound(String kind, String id) {
    return new FivetranError(404, "NotFound_" + kind, "%s with id '%s' does not exist.".formatted(kind, id));
  }

  public static FivetranError noSchemaConfig(String connection) {
    return new FivetranError(
        404, "NotFound_SchemaConfig", "Connection with id '%s' doesn't have schema config".formatted(connection));
  }

  public static FivetranError invalid(String message) {
    return new FivetranError(400, "InvalidInput", message);
  }

  /** The request is right, but not for what is there now. */
  public static FivetranError conflict(String message) {
    return new FivetranError(409, "Conflict", message);
  }

  /** The resource has no such operation. */
  public static FivetranError notAllowed(String message) {
    return new FivetranError(405, "MethodNotAllowed", message);
  }

  /** The vendor has it, the sandbox does not: names it, so that nobody takes silence for success. */
  public static FivetranError unsupported(String what) {
    return new FivetranError(400, "InvalidInput", "The sandbox does not emulate " + what + ".");
  }

  /** No such operation here. */
  public static FivetranError unknown(String request) {
    return new FivetranError(404, "NotFound", "The sandbox does not emulate " + request + ".");
  }

  /** Something went wrong inside. */
  public static FivetranError failed(String message) {
    return new FivetranError(400, "InternalError", message);
  }

  @Override
  public int status() {
    return status;
  }

  public String code() {
    return code;
  }

  @Override
  public Object body() {
    return Json.MAPPER.createObjectNode().put("code", code).put("message", getMessage());
  }
}
