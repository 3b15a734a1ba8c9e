package dev.groundwork.sandbox.engine.query;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.zetasql.Value;
import com.google.zetasql.parser.ASTNodes.ASTOptionsEntry;
import com.google.zetasql.parser.ASTNodes.ASTOptionsList;
import dev.groundwork.sandbox.engine.rows.Types;
import dev.groundwork.sandbox.engine.rows.Values;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@code OPTIONS(name=value, ...)} as {@code {name: {"field": <REST field>, "value": ...}}}. */
public final class Options {
  private final Queries queries;

  public Options(Queries queries) {
    this.queries = queries;
  }

  public ObjectNode evaluate(@Nullable ASTOptionsList list, Work work) {
    ObjectNode options = JsonNodeFactory.instance.objectNode();
    if (list != null) {
      for (ASTOptionsEntry entry : list.getOptionsEntries()) {
        String name = entry.getName().getIdString().toLowerCase(Locale.ROOT);
        Value value = queries.value(entry.getValue(), work.text(), work.scope(), work.relations());
        options.putObject(name).<ObjectNode>set("field", Types.field(name, value.getType()))
            .set("value", Values.encode(value));
      }
    }
    return options;
  }
}
