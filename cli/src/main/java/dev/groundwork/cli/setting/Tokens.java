package dev.groundwork.cli.setting;

import dev.groundwork.model.Actor;
import dev.groundwork.model.Names;
import dev.groundwork.model.Secret;
import dev.groundwork.model.SecretName;
import dev.groundwork.model.Variables;
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

  /** The value that a secret has in the sandbox if nobody gave it; every vendor there takes any. */
  private static final String SANDBOX_SECRET = "sandbox";

  private static final Map<Actor, String> VARIABLES =
      Map.of(Actor.INGESTION, "GROUNDWORK_INGESTION_TOKEN", Actor.TRANSFORM, "GROUNDWORK_TRANSFORM_TOKEN");

  private final Setting setting;

  public Tokens(Setting setting) {
    this.setting = setting;
  }

  /** Who deploys. */
  public Optional<String> owner() {
    return setting.sandbox() ? Optional.of(SANDBOX_OWNER) : given("GOOGLE_OAUTH_ACCESS_TOKEN").filter(token -> !token.equals(SANDBOX_OWNER));
  }

  /** A secret that is a variable; in the cloud one that a shell still has from the sandbox is none. */
  public Optional<Secret> givenSecret(String name) {
    return new Variables(setting.variables())
        .secret(name)
        .filter(value -> setting.sandbox() || !value.value().matches(SANDBOX_SECRET + "(-[0-9]+)?"));
  }

  /** What a secret is that nobody gave. The sandbox's dbt Cloud tells by a token's number whose it is. */
  public Optional<Secret> inventedSecret(String name) {
    if (!setting.sandbox()) {
      return Optional.empty();
    }
    String account =
        setting
            .declaration()
            .dbtCloud()
            .filter(_ -> name.equals(SecretName.DBT_CLOUD_TOKEN))
            .map(dbt -> "-" + dbt.accountId())
            .orElse("");
    return Optional.of(new Secret(SANDBOX_SECRET + account));
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
