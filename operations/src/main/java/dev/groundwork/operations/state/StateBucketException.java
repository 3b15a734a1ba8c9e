package dev.groundwork.operations.state;

import com.google.cloud.storage.StorageException;

/** Cloud Storage did not do what was asked of the state's bucket. */
public final class StateBucketException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;

  private StateBucketException(String message, Throwable cause) {
    super(message, cause);
  }

  static StateBucketException of(String bucket, String project, StorageException cause) {
    return new StateBucketException(
        "state bucket gs://%s: %s%s".formatted(bucket, cause.getMessage(), advice(cause, project)), cause);
  }

  private static String advice(StorageException cause, String project) {
    boolean off =
        "accessNotConfigured".equals(cause.getReason()) || String.valueOf(cause.getMessage()).contains("SERVICE_DISABLED");
    if (off) {
      return ". Cloud Storage is off in project %1$s; turn it on: gcloud services enable storage.googleapis.com --project %1$s"
          .formatted(project);
    }
    return switch (cause.getCode()) {
      case UNAUTHORIZED ->
          ". Nobody is named to Google: gcloud auth application-default login, or set GOOGLE_OAUTH_ACCESS_TOKEN";
      case FORBIDDEN ->
          ". Either you lack roles/storage.admin in project %s, or the name belongs to somebody else".formatted(project);
      default -> "";
    };
  }
}
