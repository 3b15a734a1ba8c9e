package dev.groundwork.sandbox.identity;

import java.util.List;

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

  boolean names(String member) {
    return bindings.stream().anyMatch(binding -> binding.members().contains(member));
  }

  Policy renamed(String member, String renamed) {
    return new Policy(
        version, etag, bindings.stream().map(binding -> binding.renamed(member, renamed)).toList());
  }

  /** A role and who has it; members such as {@code serviceAccount:a@b}. */
  public record Binding(String role, List<String> members) {
    public Binding {
      members = List.copyOf(members);
    }

    private Binding renamed(String member, String renamed) {
      return new Binding(role, members.stream().map(m -> m.equals(member) ? renamed : m).toList());
    }
  }
}
