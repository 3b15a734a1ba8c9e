package dev.groundwork.cli.setting;

import dev.groundwork.cli.setting.FoundSecret.Place;
import dev.groundwork.model.Names;
import dev.groundwork.model.Secret;
import dev.groundwork.operations.access.GoogleAccess;
import dev.groundwork.operations.secrets.SecretStore;
import dev.groundwork.operations.secrets.SecretStoreException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The one place that knows where values of secrets are: the environment, {@code .env}, Secret Manager, in this order. It
 * remembers what it found, because a destroy needs the keys once more after Secret Manager has lost them.
 */
public final class SecretLookup {
  private final Store store;
  private final Map<String, FoundSecret> found = new HashMap<>();
  private @Nullable EnvFile file;

  /** Looks in Secret Manager last. */
  public SecretLookup() {
    this(SecretLookup::fromSecretManager);
  }

  SecretLookup(Store store) {
    this.store = store;
  }

  /** Secret Manager, or what a test puts in its place. */
  @FunctionalInterface
  interface Store {
    Optional<Secret> access(Setting setting, String id) throws InterruptedException;
  }

  /** Secret Manager of the project, asked by who deploys. */
  public static SecretStore open(Setting setting) {
    Map<String, String> owner = new HashMap<>();
    new Tokens(setting).owner().ifPresent(token -> owner.put("GOOGLE_OAUTH_ACCESS_TOKEN", token));
    return new SecretStore(GoogleAccess.of(setting.declaration().google(), setting.endpoints(), owner));
  }

  private static Optional<Secret> fromSecretManager(Setting setting, String id) throws InterruptedException {
    try (SecretStore secrets = open(setting)) {
      return secrets.access(id);
    }
  }

  /** Looks in the environment and in {@code .env}, and asks nobody. */
  public Optional<FoundSecret> nearby(Setting setting, String name) {
    return new Tokens(setting)
        .givenSecret(name)
        .map(value -> new FoundSecret(value, Place.ENVIRONMENT))
        .or(() -> inFile(setting, name).map(value -> new FoundSecret(value, Place.ENV_FILE)));
  }

  private Optional<Secret> inFile(Setting setting, String name) {
    return Optional.ofNullable(file(setting).values().get(name)).filter(value -> !value.value().isBlank());
  }

  /** Values that this run has found so far, those that only the sandbox knows left out. */
  public List<Secret> known() {
    return found.values().stream().filter(secret -> secret.place() != Place.INVENTED).map(FoundSecret::value).toList();
  }

  /** What there is to say of {@code .env}. */
  public Optional<String> warning(Setting setting) {
    return file(setting).warning();
  }

  private EnvFile file(Setting setting) {
    if (file == null) {
      file = EnvFile.read(setting.places().envFile());
    }
    return file;
  }

  /**
   * Finds the secrets of those names.
   *
   * @param told is given a warning if {@code .env} can be read by others
   * @return all of them, in the same order
   * @throws Failure naming all that are missing, where each was looked for and what to do
   */
  public SequencedMap<String, FoundSecret> require(
      Setting setting, Collection<String> names, Consumer<String> told) {
    if (!names.isEmpty() && file == null) {
      warning(setting).ifPresent(told);
    }
    SequencedMap<String, FoundSecret> all = new LinkedHashMap<>();
    SequencedMap<String, String> missing = new LinkedHashMap<>();
    Names ids = setting.names();
    for (String name : names) {
      if (!found.containsKey(name)) {
        look(setting, name, ids.secretId(name)).ifPresent(reason -> missing.put(name, reason));
      }
      Optional.ofNullable(found.get(name)).ifPresent(secret -> all.put(name, secret));
    }
    if (!missing.isEmpty()) {
      throw Failure.environmentLacks(new MissingSecrets(setting.places().envFile(), missing).message());
    }
    return all;
  }

  /** Returns why there is no value. */
  private Optional<String> look(Setting setting, String name, String id) {
    Optional<FoundSecret> near = nearby(setting, name);
    String reason = "";
    if (near.isEmpty()) {
      try {
        near = ask(setting, id);
        reason = "%s of project %s has no value".formatted(id, setting.declaration().google().project());
      } catch (SecretStoreException refused) {
        reason = refused.getMessage();
      }
    }
    Optional<FoundSecret> secret =
        near.or(() -> new Tokens(setting).inventedSecret(name).map(value -> new FoundSecret(value, Place.INVENTED)));
    secret.ifPresent(value -> found.put(name, value));
    return secret.isPresent() ? Optional.empty() : Optional.of(reason);
  }

  private Optional<FoundSecret> ask(Setting setting, String id) {
    try {
      return store
          .access(setting, id)
          .map(value -> new Secret(value.value().strip()))
          .filter(value -> !value.value().isEmpty())
          .map(value -> new FoundSecret(value, Place.SECRET_MANAGER));
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw Failure.work("interrupted while Secret Manager was asked");
    }
  }
}
