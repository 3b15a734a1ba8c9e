package dev.groundwork.sandbox.identity;

import dev.groundwork.sandbox.state.Records;
import dev.groundwork.sandbox.state.Store;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Policies by resource: {@code projects/<id>}, {@code buckets/<name>}, {@code serviceAccounts/<e-mail>},
 * {@code secrets/<project>/<id>}. Datasets keep their own access lists, as BigQuery does.
 */
public final class Policies {
  private final Store store;
  private final Records<Policy> policies;
  private final CustomRoles roles;
  private final SecureRandom random = new SecureRandom();

  public Policies(Store store) {
    this.store = store;
    this.policies = store.records("policies", Policy.class);
    this.roles = new CustomRoles(store);
  }

  /** The roles beside Google's own that bindings may name. */
  public CustomRoles roles() {
    return roles;
  }

  public Optional<Policy> find(String resource) {
    return policies.find(resource);
  }

  /** The resource's policy; an empty one is made where none was set. */
  public Policy get(String resource) {
    return policies.find(resource).orElseGet(() -> put(resource, 1, List.of()));
  }

  /**
   * Replaces a policy if {@code etag} is empty or still the current one. Bindings without members are dropped.
   *
   * @return the new policy, or empty if another writer was faster
   */
  public Optional<Policy> set(String resource, int version, Optional<String> etag, List<Policy.Binding> bindings) {
    return store.write(
        () -> {
          if (etag.isPresent() && !etag.get().equals(get(resource).etag())) {
            return Optional.empty();
          }
          return Optional.of(
              put(resource, version, bindings.stream().filter(b -> !b.members().isEmpty()).toList()));
        });
  }

  public void remove(String resource) {
    store.write(() -> policies.remove(resource));
  }

  /** Replaces a member in all policies, as when an account is deleted. */
  public void rename(String member, String renamed) {
    store.write(
        () ->
            policies
                .scan("")
                .filter(entry -> entry.getValue().names(member))
                .toList()
                .forEach(entry -> put(entry.getKey(), entry.getValue().renamed(member, renamed))));
  }

  private void put(String resource, Policy changed) {
    put(resource, changed.version(), changed.bindings());
  }

  private Policy put(String resource, int version, List<Policy.Binding> bindings) {
    byte[] bytes = new byte[8];
    random.nextBytes(bytes);
    Policy policy = new Policy(version, Base64.getEncoder().encodeToString(bytes), bindings);
    store.write(() -> policies.put(resource, policy));
    return policy;
  }
}
