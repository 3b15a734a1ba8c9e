package dev.groundwork.cli.pipeline;

import dev.groundwork.cli.setting.Failure;
import dev.groundwork.ingestion.IngestionFailed;
import dev.groundwork.ingestion.landing.LandingException;
import dev.groundwork.operations.fivetran.FivetranException;
import dev.groundwork.operations.fivetran.SyncFailed;
import dev.groundwork.operations.transform.DbtFailed;
import dev.groundwork.operations.warehouse.WarehouseException;

/** Runs the work of a stage; what fails there fails the verb, in the stage's own words. */
final class Stage {
  private Stage() {}

  /** Work that may wait. */
  interface Work<T> {
    T run() throws InterruptedException;
  }

  static <T> T run(Work<T> work) {
    try {
      return work.run();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw Failure.work("interrupted; run the same command again to finish");
    } catch (IngestionFailed | LandingException | SyncFailed | DbtFailed | FivetranException | WarehouseException failed) {
      throw Failure.work(failed.getMessage(), failed);
    }
  }
}
