package dev.groundwork.synthesized.policy.access;

import dev.groundwork.synthesized.Document;
import dev.groundwork.synthesized.JsonText;
import dev.groundwork.synthesized.Provider;
import dev.groundwork.synthesized.Reference;
import dev.groundwork.synthesized.Synthesis;
import dev.groundwork.synthesized.access.Grant;
import dev.groundwork.synthesized.access.Grants;
import dev.groundwork.synthesized.policy.rule.Rule;
import dev.groundwork.synthesized.policy.rule.Violation;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who is given something belongs to the platform: a service account of its project, one that Google runs a service with,
 * Fivetran's own, or a principal of a pool that the documents make.
 *
 * @param others members that may be granted besides, as IAM writes them: {@code domain:example.com},
 *     {@code group:analysts@example.com}
 */
public record OwnMembers(Set<String> others) implements Rule {
  private static final String ACCOUNT = "serviceAccount:";
  private static final String POOL = "google_iam_workload_identity_pool";
  private static final Set<String> ACCOUNTS =
      Set.of(
          "google_service_account.email",
          "data.google_service_account.email",
          "data.fivetran_group_service_account.service_account",
          "data.google_storage_project_service_account.email_address",
          "data.google_bigquery_default_service_account.email");

  /** Fivetran's, and the agents by which Google's services act. */
  private static final Pattern VENDORS =
      Pattern.compile("[a-z0-9-]+@(fivetran-production|gcp-sa-[a-z0-9-]+|gs-project-accounts)\\.iam\\.gserviceaccount\\.com");

  private static final Pattern PRINCIPAL =
      Pattern.compile("(principal|principalSet)://iam\\.googleapis\\.com/(\\$\\{[^}]+}|[^$/]+(/[^$]*)?)(/[^$]*)?");

  public OwnMembers {
    others = Set.copyOf(others);
  }

  @Override
  public Stream<Violation> check(Synthesis synthesis) {
    Set<String> projects =
        synthesis.documents().stream()
            .map(Document::providers)
            .flatMap(providers -> providers.stream().map(Provider::arguments))
            .flatMap(arguments -> arguments.text("project").stream())
            .collect(Collectors.toSet());
    return Grants.of(synthesis).stream()
        .filter(grant -> !others.contains(grant.member()) && !isOurs(grant.member(), projects))
        .map(this::violation);
  }

  private Violation violation(Grant grant) {
    return remark(
        grant.resource(),
        grant.argument() + " is " + JsonText.of(grant.member()),
        "a service account of the project, Fivetran's, or a principal of a pool made here"
            + (others.isEmpty() ? "" : ", or one of " + others.stream().sorted().toList()),
        "grant it to a service account of the platform, or name the member in the policy");
  }

  private static boolean isOurs(String member, Set<String> projects) {
    if (member.startsWith(ACCOUNT)) {
      String email = member.substring(ACCOUNT.length());
      return Reference.only("member", email)
          .map(OwnMembers::isAccount)
          .orElseGet(() -> VENDORS.matcher(email).matches() || isOfProject(email, projects));
    }
    if (member.startsWith("${")) {
      return Reference.only("member", member).filter(whole -> typed(whole).equals("google_service_account.member")).isPresent();
    }
    return isOfOwnPool(member);
  }

  private static boolean isAccount(Reference reference) {
    return ACCOUNTS.contains(typed(reference));
  }

  // A project's accounts have its id in their address; a user's own address never ends like this.
  private static boolean isOfProject(String email, Set<String> projects) {
    return projects.stream().anyMatch(project -> email.matches("[a-z0-9-]+@" + Pattern.quote(project + ".iam.gserviceaccount.com")));
  }

  private static boolean isOfOwnPool(String member) {
    if (!PRINCIPAL.matcher(member).matches()) {
      return false;
    }
    Optional<Reference> pool = Reference.in("member", member).stream().findFirst();
    return pool.isPresent() && typed(pool.get()).equals(POOL + ".name");
  }

  /** {@code type.attribute}, whatever the resource is called. */
  private static String typed(Reference reference) {
    String address = reference.address();
    return address.substring(0, address.lastIndexOf('.')) + "." + reference.attribute();
  }
}
