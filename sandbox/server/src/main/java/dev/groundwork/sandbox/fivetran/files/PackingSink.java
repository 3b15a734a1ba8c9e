package dev.groundwork.sandbox.fivetran.files;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** Makes of every record a row with the single field {@code _data}, which holds the record's JSON. */
record PackingSink(RowSink next) implements RowSink {
  @Override
  public void row(long line, ObjectNode fields) throws IOException, UnreadableFile {
    next.row(line, JsonNodeFactory.instance.objectNode().put("_data", fields.toString()));
  }

  @Override
  public void unreadable(long line, String why) throws UnreadableFile {
    next.unreadable(line, why);
  }
}
