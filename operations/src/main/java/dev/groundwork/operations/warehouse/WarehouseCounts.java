package dev.groundwork.operations.warehouse;

import com.google.cloud.bigquery.BigQuery;
import com.google.cloud.bigquery.BigQueryException;
import com.google.cloud.bigquery.DatasetId;
import com.google.cloud.bigquery.FieldValueList;
import com.google.cloud.bigquery.QueryJobConfiguration;
import com.google.cloud.bigquery.Table;
import com.google.cloud.bigquery.TableResult;
import dev.groundwork.model.Endpoint;
import dev.groundwork.model.Names;
import dev.groundwork.model.Source;
import dev.groundwork.operations.access.GoogleAccess;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
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
   * @return an endpoint whose table does not exist is absent
   */
  public SortedMap<String, Long> raw(Source source) throws InterruptedException {
    String dataset = names.rawDataset(source);
    List<String> declared = source.endpoints().stream().map(Endpoint::name).toList();
    return count(dataset, tables(dataset).stream().filter(declared::contains).toList());
  }

  /** Rows of every mart. */
  public SortedMap<String, Long> marts() throws InterruptedException {
    String dataset = names.martsDataset();
    return count(dataset, tables(dataset));
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
  private SortedMap<String, Long> count(String dataset, List<String> tables) throws InterruptedException {
    SortedMap<String, Long> counts = new TreeMap<>();
    if (tables.isEmpty()) {
      return counts;
    }
    String project = names.declaration().google().project();
    String one = "SELECT '%1$s' AS name, COUNT(*) AS n FROM `%2$s.%3$s.%1$s`";
    String sql =
        tables.stream()
            .map(table -> one.formatted(table, project, dataset))
            .collect(Collectors.joining(" UNION ALL "));
    try {
      TableResult result =
          bigQuery.query(QueryJobConfiguration.newBuilder(sql).setUseLegacySql(false).setUseQueryCache(false).build());
      for (FieldValueList row : result.iterateAll()) {
        counts.put(row.get(0).getStringValue(), row.get(1).getLongValue());
      }
      return counts;
    } catch (BigQueryException refused) {
      throw new WarehouseException("count the rows", dataset, refused);
    }
  }
}
