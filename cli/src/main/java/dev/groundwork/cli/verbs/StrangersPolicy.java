package dev.groundwork.cli.verbs;

import dev.groundwork.cli.setting.Failure;
import dev.groundwork.cli.setting.Setting;
import dev.groundwork.model.Declaration;
import dev.groundwork.model.Endpoints;
import dev.groundwork.model.StateStore;
import dev.groundwork.synthesized.policy.Policy;
import dev.groundwork.synthesized.policy.rule.Violation;
import dev.groundwork.synthesized.policy.untrusted.Expected;
import dev.groundwork.synthesized.policy.untrusted.UntrustedFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What documents that a stranger synthesized must obey, by the declaration beside this program, never by theirs. */
final class StrangersPolicy {
  private StrangersPolicy() {}

  /** All violations of a folder. */
  static List<Violation> violations(Setting setting, Path folder) {
    Policy policy = Policy.standard(Set.copyOf(setting.declaration().warehouse().readers()));
    try {
      return new UntrustedFolder(folder, expected(setting)).violations(policy.rules());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * @throws Failure with all violations, if there are any
   */
  static void require(Setting setting, Path folder) {
    List<Violation> violations = violations(setting, folder);
    if (!violations.isEmpty()) {
      throw Failure.work(Policy.report(violations) + "\nNothing was planned.");
    }
  }

  private static Expected expected(Setting setting) {
    Declaration declaration = setting.declaration();
    Endpoints endpoints = setting.endpoints();
    Set<String> addresses = new HashSet<>();
    addresses.add("fivetran.api_url=" + endpoints.fivetran());
    declaration
        .dbtCloud()
        .ifPresent(account -> addresses.add("dbtcloud.host_url=" + endpoints.dbtCloudApi(account)));
    Optional<String> bucket =
        declaration.state() == StateStore.GCS ? Optional.of(setting.names().stateBucket()) : Optional.empty();
    return new Expected(bucket, addresses, endpoints.google().map(URI::toString));
  }
}
