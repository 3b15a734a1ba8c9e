package dev.groundwork.sandbox.fivetran.google;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.fivetran.account.Destination;
import dev.groundwork.sandbox.fivetran.account.Group;
import dev.groundwork.sandbox.state.Json;
import java.io.IOException;
import java.net.URI;
import java.util.function.Supplier;

/** Who Fivetran is towards Google: the group's own service account, or the one whose key was configured. */
public final class Google {
  private final Supplier<URI> base;
  private final Checkpoint checkpoint;

  /**
   * @param base address of Google's APIs, asked at each call
   */
  public Google(Supplier<URI> base) {
    this(base, Checkpoint.NONE);
  }

  private Google(Supplier<URI> base, Checkpoint checkpoint) {
    this.base = base;
    this.checkpoint = checkpoint;
  }

  /** The same, asking before every request whether to go on. */
  public Google stoppingAt(Checkpoint asked) {
    return new Google(base, asked);
  }

  /** The warehouse as this destination may use it. */
  public Warehouse warehouse(Group group, Destination destination) {
    return new Warehouse(api(group, destination.config()), destination.project(), destination.location());
  }

  /** A bucket as a configuration with these credentials may use it. */
  public Bucket bucket(Group group, ObjectNode config, String name) {
    return new Bucket(api(group, config), name);
  }

  private GoogleApi api(Group group, ObjectNode config) {
    return new GoogleApi(base, account(group, config.path("secret_key")), checkpoint);
  }

  /** A key's account is named inside the key; its signature is not checked. */
  private static String account(Group group, JsonNode secretKey) {
    try {
      String email = Json.MAPPER.readTree(secretKey.asText()).path("client_email").asText();
      return email.isEmpty() ? group.serviceAccount() : email;
    } catch (IOException e) {
      return group.serviceAccount();
    }
  }
}
