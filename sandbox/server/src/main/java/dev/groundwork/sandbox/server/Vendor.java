package dev.groundwork.sandbox.server;

import dev.groundwork.sandbox.dbtcloud.DbtCloudError;
import dev.groundwork.sandbox.fivetran.FivetranError;
import dev.groundwork.sandbox.http.GoogleError;
import dev.groundwork.sandbox.http.WireException;

/** Whose API a path belongs to, and how that vendor says what no service says. */
enum Vendor {
  GOOGLE {
    @Override
    WireException unknown(String request) {
      return GoogleError.unsupported(request);
    }

    /** Google's clients retry a 500 for minutes. */
    @Override
    WireException failed(String message) {
      return GoogleError.of(400, "FAILED_PRECONDITION", "failedPrecondition", message);
    }
  },
  FIVETRAN {
    @Override
    WireException unknown(String request) {
      return FivetranError.unknown(request);
    }

    @Override
    WireException failed(String message) {
      return FivetranError.failed(message);
    }
  },
  DBT_CLOUD {
    @Override
    WireException unknown(String request) {
      return DbtCloudError.unsupported(request);
    }

    @Override
    WireException failed(String message) {
      return DbtCloudError.failed(message);
    }
  };

  static Vendor of(String path) {
    return path.startsWith("/fivetran/") ? FIVETRAN : path.startsWith("/dbtcloud/") ? DBT_CLOUD : GOOGLE;
  }

  /** No service has this route. */
  abstract WireException unknown(String request);

  /** Something went wrong inside, told as a refusal. */
  abstract WireException failed(String message);
}
