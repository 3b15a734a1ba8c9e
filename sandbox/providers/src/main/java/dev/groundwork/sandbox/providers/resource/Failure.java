package dev.groundwork.sandbox.providers.resource;

/** An operation that did not work, in the words of the real provider. Vendors have their own kinds of it. */
public class Failure extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String summary;
  private final String detail;

  public Failure(String summary, String detail) {
    super(detail.isEmpty() ? summary : summary + " " + detail);
    this.summary = summary;
    this.detail = detail;
  }

  public String summary() {
    return summary;
  }

  public String detail() {
    return detail;
  }
}
