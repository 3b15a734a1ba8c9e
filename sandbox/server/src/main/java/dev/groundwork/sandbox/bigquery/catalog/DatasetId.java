package dev.groundwork.sandbox.bigquery.catalog;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** Names a dataset. */
public record DatasetId(String project, String dataset) {
  /** Results without a destination live in a dataset that lists do not show. */
  public static DatasetId anonymous(String project) {
    return new DatasetId(project, "_sandbox_anonymous");
  }

  public TableId table(String table) {
    return new TableId(project, dataset, table);
  }

  /** BigQuery hides datasets whose name begins with an underscore. */
  @JsonIgnore
  public boolean isHidden() {
    return dataset.startsWith("_");
  }

  String key() {
    return project + "/" + dataset;
  }

  /** As BigQuery's messages name it: {@code project:dataset}. */
  @Override
  public String toString() {
    return project + ":" + dataset;
  }
}
