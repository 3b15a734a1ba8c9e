package dev.groundwork.sandbox.engine.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.zetasql.Type;
import com.google.zetasql.TypeFactory;
import com.google.zetasql.Value;
import com.google.zetasql.ZetaSQLType.TypeKind;
import dev.groundwork.sandbox.engine.query.Casting;
import dev.groundwork.sandbox.engine.query.Effects;
import dev.groundwork.sandbox.engine.refusal.EngineException;
import dev.groundwork.sandbox.engine.rows.Relation;
import dev.groundwork.sandbox.engine.rows.RowFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The changes that one statement makes to a table's rows, gathered and then written as the table's new file. */
public final class Changes {
  /** Name under which a statement's target is read, with the number of each row in a further column. */
  public static final String TARGET = "groundwork_target";

  public static final String ROW = "groundwork_row";
  public static final Type INTEGER = TypeFactory.createSimpleType(TypeKind.TYPE_INT64);

  private final Relation target;
  private final Map<Integer, List<Value>> updated = new HashMap<>();
  private final Set<Integer> deleted = new HashSet<>();
  private final List<List<Value>> inserted = new ArrayList<>();

  public Changes(Relation target) {
    this.target = target;
  }

  public Relation target() {
    return target;
  }

  /** The target with the number of each row. */
  public Relation numbered() {
    return target.numbered(ROW, INTEGER);
  }

  public List<Value> row(int number) {
    return List.copyOf(target.rows().get(number));
  }

  public void update(int number, List<Value> row) {
    touch(number);
    updated.put(number, row);
  }

  public void delete(int number) {
    touch(number);
    deleted.add(number);
  }

  public void insert(List<Value> row) {
    inserted.add(row);
  }

  private void touch(int number) {
    if (updated.containsKey(number) || deleted.contains(number)) {
      throw EngineException.invalidQuery("UPDATE/MERGE must match at most one source row for each target row");
    }
  }

  /** Writes the table's new rows and says what changed. */
  public ObjectNode write(Path output, JsonNode fields, String statementType) {
    List<List<Value>> rows = new ArrayList<>(target.rows().size() + inserted.size());
    for (int i = 0; i < target.rows().size(); i++) {
      if (!deleted.contains(i)) {
        List<Value> row = updated.get(i);
        rows.add(row == null ? row(i) : row);
      }
    }
    rows.addAll(inserted);
    Casting.requireValues(updated.values().stream().toList(), fields);
    Casting.requireValues(inserted, fields);
    RowFile.write(output, rows);
    return Effects.of("rewrite", statementType)
        .put("rows", rows.size())
        .put("inserted", inserted.size())
        .put("updated", updated.size())
        .put("deleted", deleted.size());
  }
}
