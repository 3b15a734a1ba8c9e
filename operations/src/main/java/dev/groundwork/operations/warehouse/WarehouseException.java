package dev.groundwork.operations.warehouse;

/** BigQuery refused, or could not be reached. */
public final class WarehouseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  WarehouseException(String verb, String dataset, Throwable cause) {
    super("cannot %s of dataset %s: %s".formatted(verb, dataset, cause.getMessage()), cause);
  }
}
