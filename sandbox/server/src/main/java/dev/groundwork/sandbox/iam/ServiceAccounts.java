package dev.groundwork.sandbox.iam;

import dev.groundwork.sandbox.http.GoogleError;
import dev.groundwork.sandbox.identity.Callers;
import dev.groundwork.sandbox.identity.Policies;
import dev.groundwork.sandbox.projects.Project;
import dev.groundwork.sandbox.state.Records;
import dev.groundwork.sandbox.state.Store;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** All service accounts of all projects. */
final class ServiceAccounts {
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{4,28}[a-z0-9]");
  private static final Pattern UNIQUE_ID = Pattern.compile("[0-9]{21}");
  private static final int LONGEST_DESCRIPTION = 256;
  private static final int LONGEST_DISPLAY_NAME = 100;

  private final Store store;
  private final Callers callers;
  private final Policies policies;
  private final ServiceAccountKeys keys;
  private final Records<ServiceAccount> accounts;
  private final SecureRandom random = new SecureRandom();

  ServiceAccounts(Store store, Callers callers, Policies policies, ServiceAccountKeys keys) {
    this.store = store;
    this.callers = callers;
    this.policies = policies;
    this.keys = keys;
    this.accounts = store.records("serviceAccounts", ServiceAccount.class);
  }

  Optional<ServiceAccount> find(String email) {
    return accounts.find(email);
  }

  /**
   * An account by e-mail or unique id.
   *
   * @param project id, or {@code -} for any
   * @throws GoogleError 404
   */
  ServiceAccount get(String project, String emailOrId) {
    Optional<ServiceAccount> found =
        UNIQUE_ID.matcher(emailOrId).matches()
            ? accounts.scan("").map(Map.Entry::getValue).filter(a -> a.uniqueId().equals(emailOrId)).findFirst()
            : find(emailOrId);
    return found
        .filter(account -> project.equals("-") || account.project().equals(project))
        .orElseThrow(() -> GoogleError.notFound("Unknown service account"));
  }

  List<ServiceAccount> of(Project project) {
    return accounts.scan("").map(Map.Entry::getValue).filter(a -> a.project().equals(project.id())).toList();
  }

  ServiceAccount create(Project project, String id, String displayName, String description) {
    if (!ID.matcher(id).matches()) {
      throw GoogleError.invalid(
          "accountId %s; 6 to 30 lowercase letters, digits or hyphens, a letter first".formatted(id));
    }
    String email = "%s@%s.iam.gserviceaccount.com".formatted(id, project.id());
    ServiceAccount account =
        new ServiceAccount(email, project.id(), uniqueId(), displayName, description, false, etag());
    return store.write(
        () -> {
          if (accounts.has(email)) {
            throw GoogleError.conflict(
                "Service account %s already exists within project projects/%s.".formatted(id, project.id()));
          }
          return put(account);
        });
  }

  ServiceAccount describe(ServiceAccount account, String displayName, String description) {
    return change(
        account,
        now ->
            new ServiceAccount(
                now.email(), now.project(), now.uniqueId(), displayName, description, now.disabled(), etag()));
  }

  ServiceAccount setDisabled(ServiceAccount account, boolean disabled) {
    return change(
        account,
        now ->
            new ServiceAccount(
                now.email(),
                now.project(),
                now.uniqueId(),
                now.displayName(),
                now.description(),
                disabled,
                etag()));
  }

  /** Removes the account, its policy, keys and tokens; what others granted it names a deleted account from now on. */
  void delete(ServiceAccount account) {
    store.write(
        () -> {
          accounts.remove(account.email());
          keys.deleteAll(account);
          policies.remove(account.resource());
          policies.rename(
              "serviceAccount:" + account.email(),
              "deleted:serviceAccount:%s?uid=%s".formatted(account.email(), account.uniqueId()));
          callers.revoke(account.email());
        });
  }

  private ServiceAccount change(ServiceAccount account, UnaryOperator<ServiceAccount> by) {
    return store.write(() -> put(by.apply(get(account.project(), account.email()))));
  }

  private ServiceAccount put(ServiceAccount account) {
    requireShort("displayName", account.displayName(), LONGEST_DISPLAY_NAME);
    requireShort("description", account.description(), LONGEST_DESCRIPTION);
    accounts.put(account.email(), account);
    return account;
  }

  private static void requireShort(String field, String value, int longest) {
    if (value.length() > longest) {
      throw GoogleError.invalid("%s %s; at most %d characters".formatted(field, value, longest));
    }
  }

  private String uniqueId() {
    StringBuilder digits = new StringBuilder("1");
    random.ints(20, 0, 10).forEach(digits::append);
    return digits.toString();
  }

  private String etag() {
    byte[] bytes = new byte[8];
    random.nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }
}
