package dev.groundwork.sandbox.fivetran.destinations;

import dev.groundwork.sandbox.fivetran.SetupTest;
import dev.groundwork.sandbox.fivetran.account.Account;
import dev.groundwork.sandbox.fivetran.account.Destination;
import dev.groundwork.sandbox.fivetran.google.Google;
import dev.groundwork.sandbox.fivetran.google.GoogleRefusal;
import dev.groundwork.sandbox.fivetran.google.Warehouse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Setup tests of a BigQuery destination: each does, as Fivetran's account, what a sync would have to do. */
final class DestinationTests {
  private static final String REACH = "Connection Test";
  private static final String JOBS = "Permission Test";

  /** One call that a sync depends on. */
  private interface Attempt {
    void run() throws IOException, InterruptedException, GoogleRefusal;
  }

  private final Account account;
  private final Google google;

  DestinationTests(Account account, Google google) {
    this.account = account;
    this.google = google;
  }

  List<SetupTest> run(Destination destination) throws InterruptedException {
    List<SetupTest> results = new ArrayList<>();
    if (destination.project().isEmpty()) {
      results.add(SetupTest.failed(REACH, "project_id is not configured"));
      results.add(SetupTest.skipped(JOBS, "The connection test failed"));
      return results;
    }
    Warehouse warehouse = google.warehouse(account.group(destination.id()), destination);
    results.add(attempt(REACH, warehouse::requireReachable));
    if (SetupTest.allPassed(results)) {
      results.add(attempt(JOBS, warehouse::requireJobs));
    } else {
      results.add(SetupTest.skipped(JOBS, "The connection test failed"));
    }
    return results;
  }

  private static SetupTest attempt(String title, Attempt attempt) throws InterruptedException {
    try {
      attempt.run();
      return SetupTest.passed(title);
    } catch (GoogleRefusal e) {
      return SetupTest.failed(title, e.told());
    } catch (IOException e) {
      return SetupTest.failed(title, "BigQuery could not be reached: " + e.getMessage());
    }
  }
}
