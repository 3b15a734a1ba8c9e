package dev.groundwork.sandbox.engine.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.zetasql.Value;
import com.google.zetasql.parser.ASTNode;
import com.google.zetasql.parser.ASTNodes.ASTDefaultLiteral;
import com.google.zetasql.parser.ASTNodes.ASTDotIdentifier;
import com.google.zetasql.parser.ASTNodes.ASTPathExpression;
import com.google.zetasql.parser.ASTNodes.ASTUpdateItem;
import com.google.zetasql.parser.ASTNodes.ASTUpdateItemList;
import com.google.zetasql.parser.ASTNodes.ASTUpdateSetValue;
import dev.groundwork.sandbox.engine.query.Rewriting;
import dev.groundwork.sandbox.engine.refusal.EngineException;
import dev.groundwork.sandbox.engine.rows.Relation;
import dev.groundwork.sandbox.engine.rows.Types;
import dev.groundwork.sandbox.engine.sql.Nodes;
import java.util.ArrayList;
import java.util.List;

/** The {@code SET a = x, b.c = y} of an update: what to evaluate, and where the values go in a row. */
public final class SetItems {
  private record Item(List<String> path, JsonNode field, ASTNode value) {}

  private final List<Item> items = new ArrayList<>();

  /**
   * @param alias how the statement calls its target
   */
  public SetItems(ASTUpdateItemList list, JsonNode fields, String alias) {

    for (ASTUpdateItem item : list.getUpdateItems()) {
      ASTUpdateSetValue set = item.getSetValue();
      if (set == null) {
        throw EngineException.unsupported("UPDATE of rows inside of rows");
      }
      List<String> path = path(set.getPath());
      if (path.size() > 1 && path.getFirst().equalsIgnoreCase(alias)) {
        path = path.subList(1, path.size());
      }
      items.add(new Item(path, field(fields, path), set.getValue()));
    }
  }

  public int size() {
    return items.size();
  }

  /** The new values as select expressions, each preceded by a comma. */
  public String expressions(Rewriting rewriting, String guard) {
    StringBuilder sql = new StringBuilder();
    for (Item item : items) {
      String value =
          item.value instanceof ASTDefaultLiteral
              ? item.field.path("defaultValueExpression").asText("NULL")
              : rewriting.of(item.value);
      String cast = "CAST((" + value + ") AS " + Types.sql(item.field) + ")";
      sql.append(", ").append(guard.isEmpty() ? cast : "IF(" + guard + ", " + cast + ", NULL)");
    }
    return sql.toString();
  }

  /** A row with the new values in their places. */
  public List<Value> apply(List<Value> row, List<Value> values, Relation target) {
    List<Value> changed = new ArrayList<>(row);
    for (int i = 0; i < items.size(); i++) {
      List<String> path = items.get(i).path;
      int column = target.indexOf(path.getFirst());
      changed.set(column, replaced(changed.get(column), path.subList(1, path.size()), values.get(i)));
    }
    return changed;
  }

  private static Value replaced(Value whole, List<String> path, Value value) {
    if (path.isEmpty()) {
      return value;
    }
    var struct = whole.getType().asStruct();
    List<Value> parts = new ArrayList<>();
    for (int i = 0; i < struct.getFieldCount(); i++) {
      Value part = whole.isNull() ? Value.createNullValue(struct.getField(i).getType()) : whole.getField(i);
      boolean here = struct.getField(i).getName().equalsIgnoreCase(path.getFirst());
      parts.add(here ? replaced(part, path.subList(1, path.size()), value) : part);
    }
    return Value.createStructValue(struct, parts);
  }

  private static List<String> path(ASTNode path) {
    return switch (path) {
      case ASTPathExpression plain -> Nodes.names(plain);
      case ASTDotIdentifier dot -> {
        List<String> names = new ArrayList<>(path(dot.getExpr()));
        names.add(dot.getName().getIdString());
        yield names;
      }
      default -> throw EngineException.unsupported("UPDATE of array elements");
    };
  }

  private static JsonNode field(JsonNode fields, List<String> path) {
    JsonNode field = Inserts.field(fields, path.getFirst());
    return path.size() == 1 ? field : field(field.path("fields"), path.subList(1, path.size()));
  }

}
