package dev.groundwork.sandbox.fivetran.files;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** Types that columns of files take. Values that do not agree widen: INT64 to FLOAT64 to STRING. */
public enum ColumnType {
  BOOL("BOOLEAN"),
  INT64("INTEGER"),
  FLOAT64("FLOAT"),
  STRING("STRING");

  private final String restName;

  ColumnType(String restName) {
    this.restName = restName;
  }

  /** Name in BigQuery's REST API; {@link #name()} is the one in SQL. */
  public String restName() {
    return restName;
  }

  /** Type of one value; empty for null, which fits every type. */
  public static Optional<ColumnType> of(JsonNode value) {
    if (value.isNull() || value.isMissingNode()) {
      return Optional.empty();
    }
    if (value.isBoolean()) {
      return Optional.of(BOOL);
    }
    if (value.isIntegralNumber()) {
      // A whole number beyond 64 bits would lose digits as FLOAT64.
      return Optional.of(value.canConvertToLong() ? INT64 : STRING);
    }
    if (value.isNumber()) {
      return Optional.of(Double.isFinite(value.doubleValue()) ? FLOAT64 : STRING);
    }
    return Optional.of(STRING);
  }

  /** Type of an existing column; empty for one that files never make, such as DATE. */
  public static Optional<ColumnType> ofRestName(String restName) {
    return switch (restName) {
      case "BOOLEAN", "BOOL" -> Optional.of(BOOL);
      case "INTEGER", "INT64" -> Optional.of(INT64);
      case "FLOAT", "FLOAT64" -> Optional.of(FLOAT64);
      case "STRING" -> Optional.of(STRING);
      default -> Optional.empty();
    };
  }

  /** The narrowest type that holds both. */
  public ColumnType widenedBy(ColumnType other) {
    if (this == other) {
      return this;
    }
    boolean numbers = this != BOOL && this != STRING && other != BOOL && other != STRING;
    return numbers ? FLOAT64 : STRING;
  }
}
