package dev.groundwork.sandbox.engine.evaluator;

import java.util.ArrayList;
import java.util.List;

/** Names of a result's columns: BigQuery calls those without a name {@code f0_}, {@code f1_} ... */
public final class ColumnNames {
  private ColumnNames() {}

  public static List<String> of(List<String> analyzed) {
    List<String> names = new ArrayList<>();
    int unnamed = 0;
    for (String name : analyzed) {
      names.add(name.isEmpty() || name.startsWith("$") ? "f" + unnamed++ + "_" : name);
    }
    return names;
  }
}
