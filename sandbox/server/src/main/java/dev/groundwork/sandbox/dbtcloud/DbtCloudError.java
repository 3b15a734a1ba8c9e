package dev.groundwork.sandbox.dbtcloud;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.http.WireException;

/** An error as dbt Cloud answers it: the envelope of every answer, with {@code is_success} false and no data. */
public final class DbtCloudError extends WireException {
  private static final long serialVersionUID = 1L;
  private static final int UNPROCESSABLE = 422;
  private final int status;
  private final String userMessage;

  private DbtCloudError(int status, String userMessage, String developerMessage) {
    super(developerMessage);
    this.status = status;
    this.userMessage = userMessage;
  }

  /** Missing or revoked token. */
  static DbtCloudError invalidToken(String why) {
    return new DbtCloudError(401, "Invalid token.", why);
  }

  static DbtCloudError notFound(String what) {
    return new DbtCloudError(
        404,
        "The requested resource was not found. Please check that you have the proper permissions.",
        what + " does not exist");
  }

  /** What is asked for cannot be. Never the answer to a read: Terraform's provider takes any 400 there for gone. */
  static DbtCloudError invalid(String message) {
    return new DbtCloudError(
        400, "The request was invalid. Please double check the provided data and try again.", message);
  }

  /** The vendor has it, the sandbox does not: names it, so that nobody takes silence for success. */
  public static DbtCloudError unsupported(String what) {
    return new DbtCloudError(404, "The sandbox does not emulate " + what + ".", "");
  }

  /** Something went wrong inside. Not 400, which reads as gone, and not 500, which is tried again for half a minute. */
  public static DbtCloudError failed(String message) {
    return new DbtCloudError(UNPROCESSABLE, message, "");
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public Object body() {
    ObjectNode envelope = Envelope.of(status, userMessage, getMessage());
    envelope.putNull("data");
    return envelope;
  }
}
