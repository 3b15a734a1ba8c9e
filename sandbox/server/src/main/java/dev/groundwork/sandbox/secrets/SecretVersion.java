package dev.groundwork.sandbox.secrets;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.clock.Timestamps;
import dev.groundwork.sandbox.state.Json;
import java.time.Instant;
import java.util.Optional;

/**
 * A version of a secret.
 *
 * @param secret full name of the secret
 * @param data payload in base64, absent once destroyed
 */
record SecretVersion(
    String secret,
    long number,
    State state,
    Instant created,
    Optional<Instant> destroyed,
    Optional<String> data,
    boolean checksumSent) {
  enum State {
    ENABLED,
    DISABLED,
    DESTROYED
  }

  String name() {
    return secret + "/versions/" + number;
  }

  SecretVersion as(State next, Instant now) {
    boolean destroy = next == State.DESTROYED;
    return new SecretVersion(
        secret,
        number,
        next,
        created,
        destroy ? Optional.of(now) : destroyed,
        destroy ? Optional.empty() : data,
        checksumSent);
  }

  ObjectNode view() {
    ObjectNode view =
        Json.MAPPER
            .createObjectNode()
            .put("name", name())
            .put("createTime", Timestamps.format(created))
            .put("state", state.name())
            .put("etag", "\"%x\"".formatted((name() + state).hashCode()))
            .put("clientSpecifiedPayloadChecksum", checksumSent);
    view.putObject("replicationStatus").putObject("automatic");
    destroyed.ifPresent(when -> view.put("destroyTime", Timestamps.format(when)));
    return view;
  }
}
