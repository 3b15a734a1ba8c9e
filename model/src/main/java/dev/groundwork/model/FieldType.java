package dev.groundwork.model;

/** The type of a field in a source's JSON. */
public enum FieldType {
  STRING,
  INTEGER,
  NUMBER,
  BOOLEAN,
  /** ISO 8601 instant in a string. */
  TIMESTAMP,
  /** ISO 8601 date in a string. */
  DATE,
  OBJECT,
  ARRAY
}
