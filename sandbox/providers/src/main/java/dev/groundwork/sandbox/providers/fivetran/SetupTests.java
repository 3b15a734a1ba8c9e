package dev.groundwork.sandbox.providers.fivetran;

import static dev.groundwork.sandbox.providers.resource.Attributes.flag;
import static dev.groundwork.sandbox.providers.resource.Attributes.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.providers.resource.Call;
import java.util.Set;

/** What Fivetran's setup tests found. A failed one is a warning: the resource is there all the same. */
final class SetupTests {

  private static final Set<String> FINE = Set.of("PASSED", "SKIPPED");

  private SetupTests() {}

  /** Adds which certificates and fingerprints the tests may trust; unset means neither. */
  static ObjectNode trust(JsonNode attributes, ObjectNode target) {
    return target
        .put("trust_certificates", flag(attributes, "trust_certificates"))
        .put("trust_fingerprints", flag(attributes, "trust_fingerprints"));
  }

  static void warn(Call<FivetranApi> call, String kind, JsonNode answer) {
    for (JsonNode test : answer.path("setup_tests")) {
      String status = text(test, "status");
      if (!FINE.contains(status)) {
        String summary = kind + " setup test `" + text(test, "title") + "` has status `" + status + "`";
        call.warn(summary, text(test, "message"));
      }
    }
  }
}
