package dev.groundwork.sandbox.engine.refusal;

/** A request the engine refuses, with BigQuery's reason. */
public final class EngineException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String reason;

  private EngineException(String reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** The SQL text is wrong, or wrong for these tables. */
  public static EngineException invalidQuery(String message) {
    return new EngineException("invalidQuery", message);
  }

  public static EngineException notFound(String message) {
    return new EngineException("notFound", message);
  }

  /** BigQuery has it, this engine does not. */
  public static EngineException unsupported(String what) {
    return new EngineException("notImplemented", "The sandbox does not emulate " + what + ".");
  }

  /** More than the engine can take at once. */
  public static EngineException exhausted(String message) {
    return new EngineException("resourcesExceeded", message);
  }

  public String reason() {
    return reason;
  }
}
