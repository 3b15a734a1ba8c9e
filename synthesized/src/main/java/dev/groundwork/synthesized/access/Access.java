package dev.groundwork.synthesized.access;

import dev.groundwork.synthesized.Reference;
import dev.groundwork.synthesized.Resource;
import dev.groundwork.synthesized.Synthesis;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who may do what.
 *
 * @param actors accounts that the documents make, with or without grants, then everybody else who is granted something
 */
public record Access(List<ActorAccess> actors) {
  private static final String ACCOUNT = "google_service_account";
  private static final String POOL = "google_iam_workload_identity_pool";
  private static final String ROLES = "roles/";

  public Access {
    actors = List.copyOf(actors);
  }

  /** Reads it from documents. */
  public static Access of(Synthesis synthesis) {
    NameResolution names = new NameResolution(synthesis);
    Map<String, List<Permission>> permissions = new LinkedHashMap<>();
    Map<String, Grant> firsts = new LinkedHashMap<>();
    synthesis.resources(ACCOUNT).forEach(account -> permissions.put(account.text("account_id").orElse(account.name()), new ArrayList<>()));
    for (Grant grant : Grants.of(synthesis)) {
      String actor = actor(grant, names);
      firsts.putIfAbsent(actor, grant);
      permissions.computeIfAbsent(actor, _ -> new ArrayList<>()).add(permission(grant, names));
    }
    return new Access(
        permissions.entrySet().stream()
            .map(entry -> actor(entry.getKey(), entry.getValue(), Optional.ofNullable(firsts.get(entry.getKey())), synthesis, names))
            .toList());
  }

  private static String actor(Grant grant, NameResolution names) {
    String member = names.of(grant.resource().stack(), grant.member());
    if (member.startsWith("serviceAccount:")) {
      // The project's own accounts are known by the part before the at sign; the others keep theirs.
      return member.substring("serviceAccount:".length()).replaceFirst("@[a-z0-9-]+\\.iam\\.gserviceaccount\\.com$", "");
    }
    return member.replaceFirst("^principal(Set)?://iam\\.googleapis\\.com/", "");
  }

  private static ActorAccess actor(
      String name, List<Permission> may, Optional<Grant> first, Synthesis synthesis, NameResolution names) {
    Optional<Resource> account =
        synthesis.resources(ACCOUNT).filter(made -> made.text("account_id").orElse(made.name()).equals(name)).findFirst();
    if (account.isPresent()) {
      return new ActorAccess(name, "service account", account.get().text("description").orElse(""), "", may);
    }
    String member = first.map(Grant::member).orElse("");
    if (member.startsWith("principal")) {
      Optional<Resource> provider = first.flatMap(grant -> provider(grant, synthesis));
      return new ActorAccess(
          name,
          "outside identities",
          provider.flatMap(made -> made.text("oidc.issuer_uri")).map("tokens of "::concat).orElse("through a pool"),
          provider.flatMap(made -> made.text("attribute_condition")).map(text -> names.of(provider.get().stack(), text)).orElse(""),
          may);
    }
    String kind = member.startsWith("serviceAccount:") ? "service account" : member.replaceFirst(":.*", "");
    return new ActorAccess(name, kind, "not made here", "", may);
  }

  /** Whose tokens the pool of a principal takes. */
  private static Optional<Resource> provider(Grant grant, Synthesis synthesis) {
    Optional<String> pool =
        Reference.in("member", grant.member()).stream().map(Reference::address).filter(to -> to.startsWith(POOL + ".")).findFirst();
    return synthesis
        .resources(POOL + "_provider")
        .filter(provider -> provider.stack().equals(grant.resource().stack()))
        .filter(provider -> provider.references().stream().map(Reference::address).anyMatch(to -> Optional.of(to).equals(pool)))
        .findFirst();
  }

  private static Permission permission(Grant grant, NameResolution names) {
    String stack = grant.resource().stack();
    Optional<Resource> custom = Reference.only("role", grant.role()).flatMap(to -> names.target(stack, to));
    String role = names.of(stack, grant.role()).replaceFirst("^" + ROLES, "");
    String may =
        custom.map(made -> made.arguments().list("permissions").size() + " permissions").orElseGet(() -> RoleWords.of(role));
    Target on = new Target(grant.target().kind(), names.of(stack, grant.target().name()));
    return new Permission(may, role, on, names.of(stack, grant.condition()), grant.resource().path());
  }
}
