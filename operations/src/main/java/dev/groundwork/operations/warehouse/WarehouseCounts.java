package dev.groundwork.operations.warehouse;

import com.google.cloud.bigquery.BigQuery;
import com.google.cloud.bigquery.BigQueryException;
import com.google.cloud.bigquery.DatasetId;
import com.google.cloud.bigquery.FieldValueList;
import com.google.cloud.bigquery.QueryJobConfiguration;
import com.google.cloud.bigquery.Table;
import dev.groundwork.model.Endpoint;
import dev.groundwork.model.Names;
import dev.groundwork.model.Source;
import dev.groundwork.operations.access.GoogleAccess;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Counts the rows of tables, by {@code COUNT(*)}: what a table's metadata says may be older than its rows. */
public final class WarehouseCounts {
  private final BigQuery bigQuery;
  private final Names names;

  private WarehouseCounts(BigQuery bigQuery, Names names) {
    this.bigQuery = bigQuery;
    this.names = names;
  }

  public static WarehouseCounts open(GoogleAccess access, Names names) {
    return new WarehouseCounts(access.openBigQuery(), names);
  }

  /**
   * Rows of a source's raw tables, by endpoint.
   *
   * @param objects by endpoint, the landed object whose rows to count apart
   * @return an endpoint whose table does not exist is absent
   */
  public SortedMap<String, RawRows> raw(Source source, Map<String, String> objects) throws InterruptedException {
    String dataset = names.rawDataset(source);
    Set<String> present = Set.copyOf(tables(dataset));
    List<String> declared =
        source.endpoints().stream()
            .map(Endpoint::name)
            .filter(name -> present.contains(name) && objects.containsKey(name))
            .toList();
    SortedMap<String, RawRows> counts = new TreeMap<>();
    // The loader writes the object's path, whole or from the connection's prefix on.
    String sql = select("COUNTIF(ENDS_WITH(%s, _file))", dataset, declared, objects::get);
    for (FieldValueList row : rows(sql, dataset)) {
      counts.put(row.get(0).getStringValue(), new RawRows(row.get(1).getLongValue(), row.get(2).getLongValue()));
    }
    return counts;
  }

  /** Rows of every mart. */
  public SortedMap<String, Long> marts() throws InterruptedException {
    String dataset = names.martsDataset();
    SortedMap<String, Long> counts = new TreeMap<>();
    for (FieldValueList row : rows(select("0", dataset, tables(dataset), _ -> ""), dataset)) {
      counts.put(row.get(0).getStringValue(), row.get(1).getLongValue());
    }
    return counts;
  }

  private List<String> tables(String dataset) {
    DatasetId id = DatasetId.of(names.declaration().google().project(), dataset);
    try {
      if (bigQuery.getDataset(id) == null) {
        return List.of();
      }
      List<String> tables = new ArrayList<>();
      for (Table table : bigQuery.listTables(id).iterateAll()) {
        tables.add(table.getTableId().getTable());
      }
      return tables;
    } catch (BigQueryException refused) {
      throw new WarehouseException("list the tables", dataset, refused);
    }
  }

  /** One job for all tables of a dataset: a job costs more time than a count. */
  private String select(String extra, String dataset, List<String> tables, UnaryOperator<String> object) {
    String project = names.declaration().google().project();
    return tables.stream()
        .map(
            table ->
                "SELECT '%s' AS name, COUNT(*) AS n, %s AS m FROM `%s.%s.%s`"
                    .formatted(table, extra.formatted(literal(object.apply(table))), project, dataset, table))
        .collect(Collectors.joining(" UNION ALL "));
  }

  private static String literal(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }

  private Iterable<FieldValueList> rows(String sql, String dataset) throws InterruptedException {
    if (sql.isEmpty()) {
      return List.of();
    }
    try {
      return bigQuery
          .query(QueryJobConfiguration.newBuilder(sql).setUseLegacySql(false).setUseQueryCache(false).build())
          .iterateAll();
    } catch (BigQueryException refused) {
      throw new WarehouseException("count the rows", dataset, refused);
    }
  }
}
