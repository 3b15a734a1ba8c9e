package dev.groundwork.synthesized.access;

import dev.groundwork.synthesized.Reference;
import dev.groundwork.synthesized.Resource;
import dev.groundwork.synthesized.Synthesis;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who may do what.
 *
 * @param actors accounts that the documents make, with or without grants, then everybody else who is granted something
 */
public record Access(List<ActorAccess> actors) {
  private static final String ACCOUNT = "google_service_account";
  private static final String POOL = "google_iam_workload_identity_pool";
  private static final String ROLES = "roles/";
  private static final Pattern PRINCIPAL = Pattern.compile("principal(?:Set)?://iam\\.googleapis\\.com/([^/]+)/(.+)");

  public Access {
    actors = List.copyOf(actors);
  }

  /** Reads it from documents. */
  public static Access of(Synthesis synthesis) {
    NameResolution names = new NameResolution(synthesis);
    Map<String, List<Permission>> permissions = new LinkedHashMap<>();
    Map<String, Grant> firsts = new LinkedHashMap<>();
    synthesis.resources(ACCOUNT).forEach(account -> permissions.put(id(account), new ArrayList<>()));
    for (Grant grant : Grants.of(synthesis)) {
      String actor = actor(grant, names);
      firsts.putIfAbsent(actor, grant);
      permissions.computeIfAbsent(actor, _ -> new ArrayList<>()).add(permission(grant, names));
    }
    return new Access(
        permissions.entrySet().stream()
            .map(
                entry -> {
                  Optional<Grant> first = Optional.ofNullable(firsts.get(entry.getKey()));
                  return actor(entry.getKey(), entry.getValue(), first, synthesis, names);
                })
            .toList());
  }

  private static String actor(Grant grant, NameResolution names) {
    String member = names.of(grant.resource().stack(), grant.member());
    if (member.startsWith("serviceAccount:")) {
      // The project's own accounts are known by the part before the at sign; the others keep theirs.
      String email = member.substring("serviceAccount:".length());
      return email.replaceFirst("@[a-z0-9-]+\\.iam\\.gserviceaccount\\.com$", "");
    }
    Matcher principal = PRINCIPAL.matcher(member);
    return principal.matches()
        ? "pool %s, %s".formatted(principal.group(1), principals(principal.group(2)))
        : member.substring(member.indexOf(':') + 1);
  }

  /** Which identities of a pool are meant. */
  private static String principals(String path) {
    return path.equals("*") ? "anybody in it" : path.replaceFirst("^attribute\\.", "").replaceFirst("/", " ");
  }

  private static ActorAccess actor(
      String name, List<Permission> may, Optional<Grant> first, Synthesis synthesis, NameResolution names) {
    Optional<Resource> account = synthesis.resources(ACCOUNT).filter(made -> id(made).equals(name)).findFirst();
    if (account.isPresent()) {
      return new ActorAccess(name, "service account", account.get().text("description").orElse(""), "", may);
    }
    String member = first.map(Grant::member).orElse("");
    if (member.startsWith("principal")) {
      Optional<Resource> provider = first.flatMap(grant -> provider(grant, synthesis));
      return new ActorAccess(
          name,
          ActorAccess.OUTSIDE,
          provider.flatMap(made -> made.text("oidc.issuer_uri")).map("tokens of "::concat).orElse("through a pool"),
          provider.flatMap(made -> made.text("attribute_condition").map(text -> names.of(made.stack(), text))).orElse(""),
          may);
    }
    return member.startsWith("serviceAccount:")
        ? new ActorAccess(name, "service account", "not made here", "", may)
        : new ActorAccess(name, member.contains(":") ? member.substring(0, member.indexOf(':')) : "everybody", "", "", may);
  }

  private static String id(Resource account) {
    return account.text("account_id").orElse(account.name());
  }

  /** Whose tokens the pool of a principal takes. */
  private static Optional<Resource> provider(Grant grant, Synthesis synthesis) {
    List<String> pools =
        Reference.in("member", grant.member()).stream()
            .map(Reference::address)
            .filter(to -> to.startsWith(POOL + "."))
            .toList();
    return synthesis
        .resources(POOL + "_provider")
        .filter(provider -> provider.stack().equals(grant.resource().stack()))
        .filter(provider -> provider.references().stream().map(Reference::address).anyMatch(pools::contains))
        .findFirst();
  }

  private static Permission permission(Grant grant, NameResolution names) {
    String stack = grant.resource().stack();
    Optional<Resource> custom = Reference.only("role", grant.role()).flatMap(to -> names.target(stack, to));
    String role = names.of(stack, grant.role()).replaceFirst("^" + ROLES, "");
    String may =
        custom
            .map(made -> made.arguments().list("permissions").size() + " permissions")
            .orElseGet(() -> RoleWords.of(role));
    Target on = new Target(grant.target().kind(), names.of(stack, grant.target().name()));
    return new Permission(may, role, on, names.of(stack, grant.condition()), grant.resource().path());
  }
}
