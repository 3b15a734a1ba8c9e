package dev.groundwork.sandbox.iam;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.clock.Timestamps;
import dev.groundwork.sandbox.state.Json;
import java.time.Instant;

/**
 * The public half of a service account's key; the private half is answered once and not kept.
 *
 * @param account full name of the account
 * @param id 40 hexadecimal digits
 * @param publicKey DER in base64
 * @param certificate DER in base64
 */
record ServiceAccountKey(String account, String id, String publicKey, String certificate, Instant created) {
  /** As Google writes that a key never ends. */
  static final Instant NEVER = Instant.parse("9999-12-31T23:59:59Z");

  ObjectNode view() {
    return Json.MAPPER
        .createObjectNode()
        .put("name", account + "/keys/" + id)
        .put("keyAlgorithm", "KEY_ALG_RSA_2048")
        .put("keyOrigin", "GOOGLE_PROVIDED")
        .put("keyType", "USER_MANAGED")
        .put("validAfterTime", Timestamps.format(created))
        .put("validBeforeTime", Timestamps.format(NEVER));
  }
}
