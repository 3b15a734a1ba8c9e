package dev.groundwork.sandbox.engine.query;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Answers to the server: what a statement means for the catalogue, which the server then changes. */
public final class Effects {
  private Effects() {}

  /**
   * @param effect rows, append, rewrite, createTable, createView, createSchema, drop, alter, variables
   * @param statementType as BigQuery's job statistics name it
   */
  public static ObjectNode of(String effect, String statementType) {
    return JsonNodeFactory.instance.objectNode().put("effect", effect).put("statementType", statementType);
  }
}
