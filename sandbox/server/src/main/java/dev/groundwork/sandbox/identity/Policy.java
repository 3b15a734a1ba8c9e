package dev.groundwork.sandbox.identity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An IAM policy.
 *
 * @param version 1 or 3, as last set
 * @param etag changes with every change
 */
public record Policy(int version, String etag, List<Binding> bindings) {
  public Policy {
    bindings = List.copyOf(bindings);
  }

  /** Roles that other bindings would grant or revoke. */
  Set<String> rolesThatDiffer(List<Binding> other) {
    Set<String> roles = new HashSet<>();
    Stream.concat(bindings.stream(), other.stream())
        .filter(binding -> !bindings.contains(binding) || !other.contains(binding))
        .forEach(binding -> roles.add(binding.role()));
    return roles;
  }

  boolean names(String member) {
    return bindings.stream().anyMatch(binding -> binding.members().contains(member));
  }

  Policy renamed(String member, String renamed) {
    return new Policy(
        version, etag, bindings.stream().map(binding -> binding.renamed(member, renamed)).toList());
  }

  /**
   * A role and who has it; members such as {@code serviceAccount:a@b}.
   *
   * @param condition null where the grant counts always
   */
  public record Binding(String role, List<String> members, @Nullable Condition condition) {
    public Binding {
      members = List.copyOf(members);
    }

    public Binding(String role, List<String> members) {
      this(role, members, null);
    }

    boolean holds(Set<String> modifiedRoles) {
      return condition == null || condition.holds(modifiedRoles);
    }

    private Binding renamed(String member, String renamed) {
      return new Binding(role, members.stream().map(m -> m.equals(member) ? renamed : m).toList(), condition);
    }
  }
}
