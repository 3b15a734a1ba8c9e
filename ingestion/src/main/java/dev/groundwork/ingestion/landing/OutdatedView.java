package dev.groundwork.ingestion.landing;

/** Somebody else wrote the object meanwhile; looking again and starting over is safe. */
public final class OutdatedView extends LandingException {
  private static final long serialVersionUID = 1L;

  public OutdatedView(String object, Throwable cause) {
    super("object %s was written by another process meanwhile".formatted(object), cause);
  }
}
