package dev.groundwork.operations.leftovers;

import com.google.cloud.bigquery.BigQuery;
import com.google.cloud.bigquery.BigQueryException;
import com.google.cloud.bigquery.DatasetId;
import com.google.cloud.storage.Storage;
import com.google.cloud.storage.StorageException;
import dev.groundwork.model.Actor;
import dev.groundwork.model.Names;
import dev.groundwork.operations.access.GoogleAccess;
import dev.groundwork.operations.fivetran.Connection;
import dev.groundwork.operations.fivetran.FivetranClient;
import dev.groundwork.operations.fivetran.FivetranException;
import dev.groundwork.operations.fivetran.FivetranGroup;
import dev.groundwork.operations.leftovers.LeftoverReport.Leftover;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Asks the vendors for everything that the declaration names. */
public final class Leftovers {
  private final GoogleAccess google;
  private final FivetranClient fivetran;
  private final Names names;

  public Leftovers(GoogleAccess google, FivetranClient fivetran, Names names) {
    this.google = google;
    this.fivetran = fivetran;
    this.names = names;
  }

  /** Looks everywhere; what cannot be asked is reported, so no question hides another. */
  public LeftoverReport find() throws InterruptedException {
    return findAtLoader().and(findAtGoogle(Set.of()));
  }

  /** Looks for what the loader holds. */
  public LeftoverReport findAtLoader() throws InterruptedException {
    List<Leftover> left = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    findInFivetran(left, unknown);
    return new LeftoverReport(left, unknown);
  }

  /**
   * Looks for what Google holds.
   *
   * @param kept actors whose accounts are meant to stay
   */
  public LeftoverReport findAtGoogle(Set<Actor> kept) throws InterruptedException {
    List<Leftover> left = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    findBucket(left, unknown);
    findDatasets(left, unknown);
    findServiceAccounts(kept, left, unknown);
    return new LeftoverReport(left, unknown);
  }

  private void findInFivetran(List<Leftover> left, List<String> unknown) throws InterruptedException {
    try {
      Optional<FivetranGroup> group = fivetran.group(names.fivetranGroup());
      // An account may hold another platform's group of the same name.
      if (group.isPresent() && writesHere(group.get())) {
        for (Connection connection : fivetran.connections(group.get().id())) {
          left.add(new Leftover("Fivetran connection", connection.schema() + " (" + connection.id() + ")"));
        }
        left.add(new Leftover("Fivetran group", group.get().name()));
      }
    } catch (FivetranException unanswered) {
      unknown.add("Fivetran group %s: %s".formatted(names.fivetranGroup(), unanswered.getMessage()));
    }
  }

  private boolean writesHere(FivetranGroup group) throws InterruptedException {
    return fivetran.destinationProject(group.id()).filter(there -> !there.equals(google.google().project())).isEmpty();
  }

  private void findBucket(List<Leftover> left, List<String> unknown) {
    String bucket = names.landingBucket();
    Storage storage = google.openStorage();
    try {
      if (storage.get(bucket) != null) {
        left.add(new Leftover("bucket", bucket));
      }
    } catch (StorageException unanswered) {
      unknown.add("bucket %s: %s".formatted(bucket, unanswered.getMessage()));
    }
  }

  private void findDatasets(List<Leftover> left, List<String> unknown) {
    BigQuery bigQuery = google.openBigQuery();
    for (String dataset : names.datasets()) {
      try {
        if (bigQuery.getDataset(DatasetId.of(google.google().project(), dataset)) != null) {
          left.add(new Leftover("dataset", dataset));
        }
      } catch (BigQueryException unanswered) {
        unknown.add("dataset %s: %s".formatted(dataset, unanswered.getMessage()));
      }
    }
  }

  private void findServiceAccounts(Set<Actor> kept, List<Leftover> left, List<String> unknown)
      throws InterruptedException {
    try (ServiceAccounts accounts = new ServiceAccounts(google)) {
      for (Actor actor : EnumSet.complementOf(kept.isEmpty() ? EnumSet.noneOf(Actor.class) : EnumSet.copyOf(kept))) {
        String email = names.serviceAccountEmail(actor);
        Optional<String> trouble = accounts.ask(email, () -> left.add(new Leftover("service account", email)));
        trouble.ifPresent(why -> unknown.add("service account %s: %s".formatted(email, why)));
      }
    }
  }
}
