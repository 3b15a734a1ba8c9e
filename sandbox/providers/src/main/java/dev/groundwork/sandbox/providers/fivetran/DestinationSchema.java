package dev.groundwork.sandbox.providers.fivetran;

import static dev.groundwork.sandbox.providers.resource.Attributes.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Where a connection loads to. Fivetran answers one text for all forms: {@code schema} or {@code schema.table}. */
final class DestinationSchema {

  private DestinationSchema() {}

  /** The block that says so, in the form in which it was written. */
  static ObjectNode of(String schema, JsonNode known) {
    ObjectNode block = JsonNodeFactory.instance.objectNode();
    if (given(known, "prefix")) {
      return block.put("prefix", schema);
    }
    int dot = schema.indexOf('.');
    block.put("name", dot < 0 ? schema : schema.substring(0, dot));
    if (dot >= 0) {
      block.put(given(known, "table_group_name") ? "table_group_name" : "table", schema.substring(dot + 1));
    }
    return block;
  }
}
