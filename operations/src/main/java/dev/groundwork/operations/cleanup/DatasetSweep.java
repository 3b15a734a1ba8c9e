package dev.groundwork.operations.cleanup;

import com.google.cloud.bigquery.BigQuery;
import com.google.cloud.bigquery.BigQuery.DatasetDeleteOption;
import com.google.cloud.bigquery.BigQueryException;
import com.google.cloud.bigquery.Dataset;
import com.google.cloud.bigquery.DatasetId;
import dev.groundwork.operations.access.GoogleAccess;
import dev.groundwork.operations.leftovers.LeftoverReport;
import dev.groundwork.operations.leftovers.LeftoverReport.Leftover;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** Deletes datasets that the loader made for connections which were deleted, and no others. */
public final class DatasetSweep {
  private static final String SHARED = "fivetran_metadata";

  private final GoogleAccess google;
  private final Consumer<String> told;

  /**
   * @param told is given a line for each dataset that was deleted
   */
  public DatasetSweep(GoogleAccess google, Consumer<String> told) {
    this.google = google;
    this.told = told;
  }

  /**
   * Deletes those of the named datasets that carry no label. Fivetran sets none; every dataset that a declaration made,
   * this platform's or another's, has some and is not touched. The one of Fivetran's own log stays too: all destinations
   * of a project share it.
   *
   * @return what could not be deleted
   */
  public LeftoverReport sweep(Collection<String> names) {
    List<Leftover> left = new ArrayList<>();
    if (!names.isEmpty()) {
      BigQuery bigQuery = google.openBigQuery();
      for (String name : names) {
        DatasetId id = DatasetId.of(google.google().project(), name);
        try {
          Dataset dataset = bigQuery.getDataset(id);
          if (dataset != null && dataset.getLabels().isEmpty() && !name.equals(SHARED)) {
            bigQuery.delete(id, DatasetDeleteOption.deleteContents());
            told.accept("deleted dataset %s, which the loader had made".formatted(name));
          }
        } catch (BigQueryException refused) {
          left.add(new Leftover("dataset", name + " (" + refused.getMessage() + ")"));
        }
      }
    }
    return new LeftoverReport(left, List.of());
  }
}
