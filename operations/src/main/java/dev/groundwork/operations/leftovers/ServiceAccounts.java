package dev.groundwork.operations.leftovers;

import dev.groundwork.operations.access.GoogleAccess;
import dev.groundwork.operations.access.GoogleRest;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Service accounts, as IAM knows them. */
final class ServiceAccounts implements AutoCloseable {
  private final GoogleAccess access;
  private final GoogleRest rest;

  ServiceAccounts(GoogleAccess access) {
    this.access = access;
    this.rest = new GoogleRest(access);
  }

  /**
   * Asks for an account.
   *
   * @param exists is called if it exists
   * @return why there is no answer; empty if there is one
   */
  Optional<String> ask(String email, Runnable exists) throws InterruptedException {
    try {
      GoogleRest.Answer answer =
          rest.get("%s/projects/%s/serviceAccounts/%s".formatted(access.iam(), access.google().project(), email));
      if (answer.successful()) {
        exists.run();
      }
      return answer.successful() || answer.notFound() ? Optional.empty() : Optional.of(answer.toString());
    } catch (UncheckedIOException noAnswer) {
      return Optional.of(noAnswer.getMessage());
    }
  }

  @Override
  public void close() {
    rest.close();
  }
}
