package dev.groundwork.sandbox.engine.evaluator;

import com.google.zetasql.SimpleCatalog;
import com.google.zetasql.SimpleTable;
import com.google.zetasql.Value;
import dev.groundwork.sandbox.engine.rows.Relation;
import dev.groundwork.sandbox.engine.sql.Catalogs;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What one statement adds to the catalogue; closing takes it out again. */
public final class Additions implements AutoCloseable {
  private final SimpleCatalog catalog;
  private final List<Runnable> undo = new ArrayList<>();

  public Additions(Catalogs catalogs, Map<String, Value> variables) {
    catalog = catalogs.with(variables);
  }

  public SimpleCatalog catalog() {
    return catalog;
  }

  /** Adds a table at the top, the only place where the reference implementation finds rows. */
  public void table(String name, Relation relation) {
    add(catalog, name, relation);
  }

  /** Adds a table where a path of names, as written in a statement, leads. */
  public void table(List<String> path, Relation relation) {
    SimpleCatalog parent = catalog;
    for (String name : path.subList(0, path.size() - 1)) {
      parent = child(parent, name);
    }
    add(parent, path.getLast(), relation);
  }

  private void add(SimpleCatalog parent, String name, Relation relation) {
    if (parent.getTableNameList().contains(name)) {
      return;
    }
    SimpleTable table = new SimpleTable(name);
    table.setAllowDuplicateColumnNames(true);
    for (int i = 0; i < relation.names().size(); i++) {
      table.addSimpleColumn(relation.names().get(i), relation.types().get(i));
    }
    parent.addSimpleTable(table);
    undo.add(() -> parent.removeSimpleTable(table));
  }

  private SimpleCatalog child(SimpleCatalog parent, String name) {
    for (SimpleCatalog existing : parent.getCatalogList()) {
      if (existing.getFullName().equalsIgnoreCase(name)) {
        return existing;
      }
    }
    SimpleCatalog child = parent.addNewSimpleCatalog(name);
    undo.add(() -> parent.removeSimpleCatalog(child));
    return child;
  }

  @Override
  public void close() {
    undo.reversed().forEach(Runnable::run);
  }
}
