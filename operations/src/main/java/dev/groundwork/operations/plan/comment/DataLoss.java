package dev.groundwork.operations.plan.comment;

import java.util.Map;
import java.util.Optional;

/** What is lost for good with a resource that holds data. */
final class DataLoss {
  private static final Map<String, String> LOST =
      Map.ofEntries(
          Map.entry("google_storage_bucket", "every object in the bucket"),
          Map.entry("google_storage_bucket_object", "the object"),
          Map.entry("google_bigquery_dataset", "every table in the dataset"),
          Map.entry("google_bigquery_table", "every row of the table"),
          Map.entry("google_secret_manager_secret", "every version of the secret"),
          Map.entry("google_secret_manager_secret_version", "this version of the secret"),
          Map.entry("google_project", "everything in the project"),
          Map.entry("fivetran_group", "the group with its destination, its connections and its service account"),
          Map.entry("fivetran_destination", "the destination, and the connections that load into it stop"),
          Map.entry("fivetran_connection", "how far the connection has loaded: it begins from nothing"),
          Map.entry("fivetran_connector", "how far the connection has loaded: it begins from nothing"),
          Map.entry("dbtcloud_project", "the project with its jobs and their runs"));

  private DataLoss() {}

  /** In words, where destroying a resource of this type takes data along. */
  static Optional<String> of(String type) {
    return Optional.ofNullable(LOST.get(type));
  }
}
