package dev.groundwork.sandbox.fivetran.account;

import dev.groundwork.sandbox.fivetran.FivetranError;
import dev.groundwork.sandbox.state.Records;
import dev.groundwork.sandbox.state.Store;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Everything in the account. A change reads and writes as one, so that a sync and a request never undo each other. */
public final class Account {
  private final Store store;
  private final Records<Group> groups;
  private final Records<Destination> destinations;
  private final Records<Connection> connections;
  private final Records<Webhook> webhooks;

  public Account(Store store) {
    this.store = store;
    this.groups = store.records("fivetran_groups", Group.class);
    this.destinations = store.records("fivetran_destinations", Destination.class);
    this.connections = store.records("fivetran_connections", Connection.class);
    this.webhooks = store.records("fivetran_webhooks", Webhook.class);
  }

  /** A new id, unlike any in the account. */
  public String newId() {
    return Ids.next(id -> groups.has(id) || connections.has(id) || webhooks.has(id));
  }

  /** Runs several changes as one. */
  public void atomically(Runnable changes) {
    store.write(changes);
  }

  /**
   * @throws FivetranError 404 {@code NotFound_Group}
   */
  public Group group(String id) {
    return groups.find(id).orElseThrow(() -> FivetranError.notFound("Group", id));
  }

  public List<Group> groups() {
    return values(groups).stream().sorted(Comparator.comparing(Group::createdAt)).toList();
  }

  public void put(Group group) {
    store.write(() -> groups.put(group.id(), group));
  }

  public void removeGroup(String id) {
    store.write(() -> groups.remove(id));
  }

  public Optional<Destination> findDestination(String id) {
    return destinations.find(id);
  }

  /**
   * @throws FivetranError 404 {@code NotFound_Destination}
   */
  public Destination destination(String id) {
    return findDestination(id).orElseThrow(() -> FivetranError.notFound("Destination", id));
  }

  public List<Destination> destinations() {
    return values(destinations);
  }

  public void put(Destination destination) {
    store.write(() -> destinations.put(destination.id(), destination));
  }

  public void removeDestination(String id) {
    store.write(() -> destinations.remove(id));
  }

  /** Changes a destination that is there; empty if it has gone meanwhile. */
  public Optional<Destination> changeDestination(String id, UnaryOperator<Destination> change) {
    return store.write(
        () -> {
          Optional<Destination> changed = destinations.find(id).map(change);
          changed.ifPresent(this::put);
          return changed;
        });
  }

  public Optional<Connection> findConnection(String id) {
    return connections.find(id);
  }

  /**
   * @throws FivetranError 404 {@code NotFound_Connection}
   */
  public Connection connection(String id) {
    return findConnection(id).orElseThrow(() -> FivetranError.notFound("Connection", id));
  }

  public List<Connection> connections() {
    return values(connections).stream().sorted(Comparator.comparing(Connection::createdAt)).toList();
  }

  public List<Connection> connectionsOf(String groupId) {
    return connections().stream().filter(connection -> connection.groupId().equals(groupId)).toList();
  }

  public void put(Connection connection) {
    store.write(() -> connections.put(connection.id(), connection));
  }

  public void removeConnection(String id) {
    store.write(() -> connections.remove(id));
  }

  /** Changes a connection that is there; empty if it has gone meanwhile. */
  public Optional<Connection> changeConnection(String id, UnaryOperator<Connection> change) {
    return store.write(
        () -> {
          Optional<Connection> changed = connections.find(id).map(change);
          changed.ifPresent(this::put);
          return changed;
        });
  }

  /**
   * @throws FivetranError 404 {@code NotFound_Webhook}
   */
  public Webhook webhook(String id) {
    return webhooks.find(id).orElseThrow(() -> FivetranError.notFound("Webhook", id));
  }

  public List<Webhook> webhooks() {
    return values(webhooks);
  }

  public void put(Webhook webhook) {
    store.write(() -> webhooks.put(webhook.id(), webhook));
  }

  public void removeWebhook(String id) {
    store.write(() -> webhooks.remove(id));
  }

  private static <T> List<T> values(Records<T> records) {
    return records.scan("").map(Map.Entry::getValue).toList();
  }
}
