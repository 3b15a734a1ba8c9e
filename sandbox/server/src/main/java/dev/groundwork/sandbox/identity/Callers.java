package dev.groundwork.sandbox.identity;

import dev.groundwork.sandbox.state.Records;
import dev.groundwork.sandbox.state.Store;
import io.javalin.http.Context;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells who is asking by the bearer token: one that was minted for a service account, or that is a service account's
 * e-mail, acts as that account; any other token, or none, is the project's owner.
 */
public final class Callers {
  private static final Pattern SERVICE_ACCOUNT = Pattern.compile("[^@\\s]+@[^@\\s]+\\.gserviceaccount\\.com");
  private static final String BEARER = "Bearer ";

  private final Store store;
  private final Records<String> minted;
  private final SecureRandom random = new SecureRandom();

  public Callers(Store store) {
    this.store = store;
    this.minted = store.records("tokens", String.class);
  }

  public Caller of(Context ctx) {
    return of(ctx.header("Authorization"));
  }

  /** The caller behind an {@code Authorization} header's value. */
  public Caller of(@Nullable String authorization) {
    if (authorization == null || !authorization.startsWith(BEARER)) {
      return new Caller.Owner();
    }
    String token = authorization.substring(BEARER.length()).strip();
    if (SERVICE_ACCOUNT.matcher(token).matches()) {
      return new Caller.ServiceAccount(token);
    }
    return minted.find(token).<Caller>map(Caller.ServiceAccount::new).orElseGet(Caller.Owner::new);
  }

  /** A new token that acts as the account. */
  public String mint(String email) {
    byte[] bytes = new byte[24];
    random.nextBytes(bytes);
    String token = "ya29.sandbox-" + HexFormat.of().formatHex(bytes);
    store.write(() -> minted.put(token, email));
    return token;
  }

  /** Forgets every token of an account. */
  public void revoke(String email) {
    store.write(
        () ->
            minted
                .scan("")
                .filter(token -> token.getValue().equals(email))
                .toList()
                .forEach(token -> minted.remove(token.getKey())));
  }
}
