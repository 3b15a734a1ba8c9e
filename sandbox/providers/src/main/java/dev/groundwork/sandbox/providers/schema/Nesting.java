package dev.groundwork.sandbox.providers.schema;

/** How often a block may stand, and whether its order counts. */
public enum Nesting {
  SINGLE,
  LIST,
  SET
}
