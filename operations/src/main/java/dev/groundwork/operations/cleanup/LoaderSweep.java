package dev.groundwork.operations.cleanup;

import dev.groundwork.operations.fivetran.Connection;
import dev.groundwork.operations.fivetran.FivetranClient;
import dev.groundwork.operations.fivetran.FivetranException;
import dev.groundwork.operations.fivetran.FivetranGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Deletes what is in the loader's group and Terraform does not know: connections that somebody made by hand, and the
 * one named {@code fivetran_metadata} that Fivetran adds by itself. A group that holds any cannot be destroyed.
 */
public final class LoaderSweep {
  private final FivetranClient fivetran;
  private final String groupName;
  private final String project;
  private final Consumer<String> told;

  /**
   * @param project the platform's; a group of our name that writes to another project is somebody else's
   * @param told is given a line for each thing that was deleted
   */
  public LoaderSweep(FivetranClient fivetran, String groupName, String project, Consumer<String> told) {
    this.fivetran = fivetran;
    this.groupName = groupName;
    this.project = project;
    this.told = told;
  }

  /** Asks for something harmless. */
  public Keys keys() throws InterruptedException {
    try {
      fivetran.groups();
      return new Keys.Alive();
    } catch (FivetranException refused) {
      return Keys.of(refused.status(), String.valueOf(refused.getMessage()));
    }
  }

  /**
   * Deletes the connections that Terraform will not.
   *
   * @param recordedGroups ids of groups that Terraform recorded
   * @param recordedConnections ids of connections that Terraform recorded and destroys itself
   * @return datasets that the deleted connections loaded into
   */
  public List<String> sweepConnections(Set<String> recordedGroups, Set<String> recordedConnections)
      throws InterruptedException {
    List<String> datasets = new ArrayList<>();
    for (FivetranGroup group : ours(recordedGroups)) {
      for (Connection connection : fivetran.connections(group.id())) {
        if (!recordedConnections.contains(connection.id())) {
          fivetran.deleteConnection(connection.id());
          datasets.add(connection.schema().split("\\.", 2)[0]);
          told.accept(
              "deleted connection %s (%s, %s), which Terraform did not know"
                  .formatted(connection.schema(), connection.service(), connection.id()));
        }
      }
    }
    return datasets;
  }

  /** After Terraform: deletes a group of our name that its state had lost. */
  public void sweepGroup() throws InterruptedException {
    for (FivetranGroup group : ours(Set.of())) {
      for (Connection connection : fivetran.connections(group.id())) {
        fivetran.deleteConnection(connection.id());
        told.accept("deleted connection %s (%s)".formatted(connection.schema(), connection.id()));
      }
      fivetran.deleteGroup(group.id());
      told.accept("deleted group %s (%s), which Terraform did not know".formatted(groupName, group.id()));
    }
  }

  private List<FivetranGroup> ours(Set<String> recorded) throws InterruptedException {
    List<FivetranGroup> ours = new ArrayList<>();
    for (FivetranGroup group : fivetran.groups()) {
      if (recorded.contains(group.id()) || (group.name().equals(groupName) && writesHere(group))) {
        ours.add(group);
      }
    }
    return ours;
  }

  /** Several platforms may share an account and a name; a group without a destination holds nobody's data. */
  private boolean writesHere(FivetranGroup group) throws InterruptedException {
    Optional<String> there = fivetran.destinationProject(group.id());
    if (there.isPresent() && !there.get().equals(project)) {
      told.accept("left alone group %s (%s): it writes to project %s".formatted(groupName, group.id(), there.get()));
      return false;
    }
    return true;
  }
}
