package dev.groundwork.ingestion.contract;

/**
 * Why a record may not land.
 *
 * @param kind for counting
 * @param text for a person: what was wrong, the value's shape, what is allowed
 */
public record Fault(Kind kind, String text) {
  /** The rules that a record can break. */
  public enum Kind {
    NOT_AN_OBJECT,
    FIELD_TWICE,
    MISSING_KEY,
    WRONG_TYPE,
    DUPLICATE_KEY,
    /** Half of a surrogate pair: no UTF-8 can carry it. */
    BROKEN_TEXT
  }
}
