package dev.groundwork.cli.setting;

import dev.groundwork.model.Actor;
import dev.groundwork.model.Names;
import java.util.Map;
import java.util.Optional;

/**
 * Who each step acts as. In the sandbox a service account's address is a token that acts as the account, so that a
 * missing grant fails there as it would in the cloud; in the cloud nothing is invented: tokens come from the
 * environment or from application default credentials.
 */
public final class Tokens {
  /** Any token that is no service account's is the project's owner. */
  public static final String SANDBOX_OWNER = "sandbox-owner";

  private static final Map<Actor, String> VARIABLES =
      Map.of(Actor.INGESTION, "GROUNDWORK_INGESTION_TOKEN", Actor.TRANSFORM, "GROUNDWORK_TRANSFORM_TOKEN");

  private final Setting setting;

  public Tokens(Setting setting) {
    this.setting = setting;
  }

  /** Who deploys. */
  public Optional<String> owner() {
    return setting.sandbox() ? Optional.of(SANDBOX_OWNER) : given("GOOGLE_OAUTH_ACCESS_TOKEN");
  }

  /** Empty means application default credentials. */
  public Optional<String> of(Actor actor, Names names) {
    Optional<String> given = Optional.ofNullable(VARIABLES.get(actor)).flatMap(this::given);
    if (given.isPresent() || !setting.sandbox()) {
      return given;
    }
    return Optional.of(names.serviceAccountEmail(actor));
  }

  private Optional<String> given(String variable) {
    return Optional.ofNullable(setting.variables().get(variable)).filter(value -> !value.isEmpty());
  }
}
