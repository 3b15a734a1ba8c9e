package dev.groundwork.sandbox.engine.evaluator;

import com.google.zetasql.resolvedast.ResolvedJoinScanEnums.JoinType;
import com.google.zetasql.resolvedast.ResolvedNodes.ResolvedArrayScan;
import com.google.zetasql.resolvedast.ResolvedNodes.ResolvedFilterScan;
import com.google.zetasql.resolvedast.ResolvedNodes.ResolvedJoinScan;
import com.google.zetasql.resolvedast.ResolvedNodes.ResolvedProjectScan;
import com.google.zetasql.resolvedast.ResolvedNodes.ResolvedQueryStmt;
import com.google.zetasql.resolvedast.ResolvedNodes.ResolvedScan;
import com.google.zetasql.resolvedast.ResolvedNodes.ResolvedTableScan;
import com.google.zetasql.resolvedast.ResolvedNodes.ResolvedWithEntry;
import com.google.zetasql.resolvedast.ResolvedNodes.ResolvedWithRefScan;
import com.google.zetasql.resolvedast.ResolvedNodes.ResolvedWithScan;
import com.google.zetasql.resolvedast.ResolvedNodes.Visitor;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a resolved query reads of each table, and whether it may read a table in portions. */
public final class Reads {
  private final ResolvedQueryStmt query;
  private final Map<String, Set<Integer>> columns = new HashMap<>();
  private final Map<String, Integer> scans = new HashMap<>();
  private final Map<String, ResolvedScan> withQueries = new HashMap<>();
  private final Map<String, Integer> withReads = new HashMap<>();

  public Reads(ResolvedQueryStmt query) {
    this.query = query;
    query.accept(new Collector());
  }

  /** Positions of the columns that are read of a table. */
  public Set<Integer> columns(String table) {
    return columns.getOrDefault(table, Set.of());
  }

  /**
   * Whether the result over a table is that over its portions, one after another: each row of the result comes from one
   * row of the table, with nothing grouped, sorted or counted on the way.
   */
  public boolean distributesOver(String table) {
    return scans.getOrDefault(table, 0) == 1 && distributes(query.getQuery(), table);
  }

  private boolean distributes(ResolvedScan scan, String table) {
    return switch (scan) {
      case ResolvedTableScan read -> read.getTable().getName().equals(table);
      case ResolvedProjectScan project -> distributes(project.getInputScan(), table);
      case ResolvedFilterScan filter -> distributes(filter.getInputScan(), table);
      case ResolvedArrayScan array -> array.getInputScan() != null && distributes(array.getInputScan(), table);
      case ResolvedJoinScan join -> distributes(join, table);
      case ResolvedWithScan with -> !with.getRecursive() && distributes(with.getQuery(), table);
      case ResolvedWithRefScan read ->
          withReads.getOrDefault(read.getWithQueryName(), 0) == 1
              && distributes(withQueries.get(read.getWithQueryName()), table);
      default -> false;
    };
  }

  private boolean distributes(ResolvedJoinScan join, String table) {
    JoinType type = join.getJoinType();
    return (type == JoinType.INNER || type == JoinType.LEFT) && distributes(join.getLeftScan(), table)
        || (type == JoinType.INNER || type == JoinType.RIGHT) && distributes(join.getRightScan(), table);
  }

  private final class Collector extends Visitor {
    @Override
    public void visit(ResolvedTableScan scan) {
      String table = scan.getTable().getName();
      scans.merge(table, 1, Integer::sum);
      scan.getColumnIndexList()
          .forEach(index -> columns.computeIfAbsent(table, _ -> new TreeSet<>()).add(index.intValue()));
      super.visit(scan);
    }

    @Override
    public void visit(ResolvedWithEntry entry) {
      withQueries.put(entry.getWithQueryName(), entry.getWithSubquery());
      super.visit(entry);
    }

    @Override
    public void visit(ResolvedWithRefScan scan) {
      withReads.merge(scan.getWithQueryName(), 1, Integer::sum);
      super.visit(scan);
    }
  }
}
