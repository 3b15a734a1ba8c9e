package dev.groundwork.sandbox.identity;

import dev.groundwork.sandbox.state.Records;
import dev.groundwork.sandbox.state.Store;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The roles that projects defined, deleted ones included. */
public final class CustomRoles {
  private final Store store;
  private final Records<CustomRole> roles;

  public CustomRoles(Store store) {
    this.store = store;
    this.roles = store.records("roles", CustomRole.class);
  }

  /** By full name, {@code projects/<id>/roles/<role>}. */
  public Optional<CustomRole> find(String name) {
    return roles.find(name);
  }

  /** All of a project, given as {@code projects/<id>}. */
  public List<CustomRole> of(String project) {
    return roles.scan(project + "/roles/").map(Map.Entry::getValue).toList();
  }

  public CustomRole put(CustomRole role) {
    return store.write(
        () -> {
          roles.put(role.name(), role);
          return role;
        });
  }
}
