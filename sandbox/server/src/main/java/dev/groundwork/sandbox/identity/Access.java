package dev.groundwork.sandbox.identity;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Decides whether a caller has a permission. */
public final class Access {
  private final Policies policies;

  public Access(Policies policies) {
    this.policies = policies;
  }

  /**
   * Whether the caller has the permission on any of the resources, which a service lists from the narrowest to the
   * project: {@code allows(caller, "storage.objects.get", "buckets/b", "projects/p")}.
   */
  public boolean allows(Caller caller, String permission, String... resources) {
    return allows(caller, permission, List.of(), resources);
  }

  /** As above, with bindings that a service keeps itself, such as a dataset's access list. */
  public boolean allows(Caller caller, String permission, List<Policy.Binding> own, String... resources) {
    return allows(caller, permission, own, Set.of(), resources);
  }

  /**
   * As above, for a request that sets a policy.
   *
   * @param modifiedRoles roles that it grants or revokes, which conditions may limit
   */
  boolean allows(
      Caller caller,
      String permission,
      List<Policy.Binding> own,
      Set<String> modifiedRoles,
      String... resources) {
    return switch (caller) {
      case Caller.Owner _ -> true;
      case Caller.ServiceAccount account ->
          Stream.concat(own.stream(), bindings(resources))
              .filter(binding -> names(binding, account))
              .filter(binding -> binding.holds(modifiedRoles))
              .anyMatch(binding -> grants(binding.role(), permission));
    };
  }

  private boolean grants(String role, String permission) {
    return Roles.grants(role, permission)
        || policies.roles().find(role).filter(custom -> custom.grants(permission)).isPresent();
  }

  private Stream<Policy.Binding> bindings(String... resources) {
    return Stream.of(resources).flatMap(r -> policies.find(r).stream()).flatMap(p -> p.bindings().stream());
  }

  private static boolean names(Policy.Binding binding, Caller.ServiceAccount account) {
    return binding.members().stream()
        .anyMatch(
            member ->
                member.equals("serviceAccount:" + account.email())
                    || member.equals("allAuthenticatedUsers")
                    || member.equals("allUsers"));
  }
}
