package dev.groundwork.sandbox.engine.evaluator;

import com.google.protobuf.CodedOutputStream;
import com.google.zetasql.Type;
import com.google.zetasql.Value;
import dev.groundwork.sandbox.engine.refusal.EngineException;
import dev.groundwork.sandbox.engine.rows.Relation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Fits tables into the 4 MB that the native library takes with a query: columns that the query does not read are left
 * out, and a table that it reads row by row is given in portions.
 */
public final class Portions {
  /** Leaves room for the query itself and the catalogue. */
  public static final long LIMIT = 4_000_000;

  private Portions() {}

  public static long size(Map<String, Relation> tables) {
    return tables.values().stream().mapToLong(Portions::size).sum();
  }

  private static long size(Relation relation) {
    long size = 0;
    for (List<Value> row : relation.rows()) {
      size += size(row);
    }
    return size;
  }

  /** As protocol buffers write it: each value, and the row of them, with a tag and a length before. */
  private static long size(List<Value> row) {
    int size = 0;
    for (Value value : row) {
      size += framed(value.isNull() ? 0 : value.getProto().getSerializedSize());
    }
    return framed(size);
  }

  private static int framed(int size) {
    return 1 + CodedOutputStream.computeUInt32SizeNoTag(size) + size;
  }

  /** The tables with only the columns that are read. */
  public static Map<String, Relation> narrowed(Map<String, Relation> tables, Reads reads) {
    Map<String, Relation> narrowed = new HashMap<>();
    tables.forEach((id, relation) -> narrowed.put(id, narrowed(relation, reads.columns(id))));
    return narrowed;
  }

  private static Relation narrowed(Relation relation, Set<Integer> columns) {
    // A table needs a column: one that is not read is made of nothing but NULL.
    List<Integer> kept = columns.isEmpty() ? List.of(0) : List.copyOf(columns);
    List<List<Value>> rows = new ArrayList<>(relation.rows().size());
    Value nothing = Value.createNullValue(relation.types().getFirst());
    for (List<Value> row : relation.rows()) {
      rows.add(columns.isEmpty() ? List.of(nothing) : kept.stream().<Value>map(row::get).toList());
    }
    List<String> names = kept.stream().map(relation.names()::get).toList();
    List<Type> types = kept.stream().<Type>map(relation.types()::get).toList();
    return new Relation(names, types, rows);
  }

  /** The tables with NULL for every value that is not read; for queries that name columns without reading them. */
  public static Map<String, Relation> blanked(Map<String, Relation> tables, Reads reads) {
    Map<String, Relation> blanked = new HashMap<>();
    tables.forEach((id, relation) -> blanked.put(id, blanked(relation, reads.columns(id))));
    return blanked;
  }

  private static Relation blanked(Relation relation, Set<Integer> columns) {
    List<Value> nothing = relation.types().stream().map(Value::createNullValue).toList();
    List<List<Value>> rows = new ArrayList<>(relation.rows().size());
    for (List<Value> row : relation.rows()) {
      List<Value> blanked = new ArrayList<>(nothing);
      columns.forEach(column -> blanked.set(column, row.get(column)));
      rows.add(blanked);
    }
    return new Relation(relation.names(), relation.types(), rows);
  }

  /**
   * The tables as often as it takes, each time with another portion of the biggest.
   *
   * @throws EngineException if the query needs all of that table at once, or the others are too big already
   */
  public static List<Map<String, Relation>> of(Map<String, Relation> tables, Reads reads) {
    String biggest =
        tables.keySet().stream()
            .max(Comparator.comparingLong(id -> size(tables.get(id))))
            .orElseThrow();
    long others = size(tables) - size(tables.get(biggest));
    if (!reads.distributesOver(biggest) || others > LIMIT / 2) {
      throw EngineException.exhausted(
          ("Resources exceeded during query execution: this statement needs %,d bytes of tables at once, %,d of them"
                  + " of %s; the sandbox's engine takes %,d. Read fewer columns, or filter into a smaller table first.")
              .formatted(size(tables), size(tables.get(biggest)), biggest, LIMIT));
    }
    List<Map<String, Relation>> portions = new ArrayList<>();
    for (Relation portion : split(tables.get(biggest), LIMIT - others)) {
      Map<String, Relation> with = new HashMap<>(tables);
      with.put(biggest, portion);
      portions.add(with);
    }
    return portions;
  }

  private static List<Relation> split(Relation relation, long limit) {
    List<Relation> portions = new ArrayList<>();
    int from = 0;
    long held = 0;
    for (int i = 0; i < relation.rows().size(); i++) {
      long size = size(relation.rows().get(i));
      if (held + size > limit && i > from) {
        portions.add(new Relation(relation.names(), relation.types(), relation.rows().subList(from, i)));
        from = i;
        held = 0;
      }
      held += size;
    }
    portions.add(
        new Relation(relation.names(), relation.types(), relation.rows().subList(from, relation.rows().size())));
    return portions;
  }
}
