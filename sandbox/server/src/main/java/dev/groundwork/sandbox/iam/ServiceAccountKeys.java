package dev.groundwork.sandbox.iam;

import dev.groundwork.sandbox.http.GoogleError;
import dev.groundwork.sandbox.state.Records;
import dev.groundwork.sandbox.state.Store;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Keys by their account's e-mail and their own id. */
final class ServiceAccountKeys {
  private static final int BITS = 2_048;
  private static final int MOST_PER_ACCOUNT = 10;

  private final Store store;
  private final InstantSource clock;
  private final Records<ServiceAccountKey> keys;

  /**
   * A key as it is made.
   *
   * @param privateKey PKCS #8 in DER
   */
  record NewKey(ServiceAccountKey key, byte[] privateKey) {}

  ServiceAccountKeys(Store store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
    this.keys = store.records("serviceAccountKeys", ServiceAccountKey.class);
  }

  NewKey create(ServiceAccount account) {
    NewKey made = generate(account);
    return store.write(
        () -> {
          if (of(account).size() >= MOST_PER_ACCOUNT) {
            throw GoogleError.of(
                429,
                "RESOURCE_EXHAUSTED",
                "rateLimitExceeded",
                "Service account %s has %d keys, which is the most".formatted(account.email(), MOST_PER_ACCOUNT));
          }
          keys.put(path(account, made.key().id()), made.key());
          return made;
        });
  }

  /**
   * @throws GoogleError 404
   */
  ServiceAccountKey get(ServiceAccount account, String id) {
    return keys.find(path(account, id))
        .orElseThrow(() -> GoogleError.notFound("Service account key %s does not exist.".formatted(id)));
  }

  List<ServiceAccountKey> of(ServiceAccount account) {
    return keys.scan(path(account, "")).map(Map.Entry::getValue).toList();
  }

  void delete(ServiceAccount account, String id) {
    store.write(() -> keys.remove(path(account, get(account, id).id())));
  }

  void deleteAll(ServiceAccount account) {
    store.write(() -> of(account).forEach(key -> keys.remove(path(account, key.id()))));
  }

  private NewKey generate(ServiceAccount account) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(BITS);
      KeyPair pair = generator.generateKeyPair();
      Instant now = clock.instant();
      byte[] certificate = SelfSigned.certificate(pair, account.uniqueId(), now, ServiceAccountKey.NEVER);
      byte[] id = new byte[20];
      new SecureRandom().nextBytes(id);
      ServiceAccountKey key =
          new ServiceAccountKey(
              account.name(),
              HexFormat.of().formatHex(id),
              base64(pair.getPublic().getEncoded()),
              base64(certificate),
              now);
      return new NewKey(key, pair.getPrivate().getEncoded());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has RSA", e);
    }
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static String path(ServiceAccount account, String id) {
    return account.email() + "/" + id;
  }
}
