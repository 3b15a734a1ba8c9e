package dev.groundwork.sandbox.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.http.GoogleError;
import dev.groundwork.sandbox.state.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Policies as Google's APIs exchange them. */
public final class PolicyWire {
  private static final Pattern MEMBER = Pattern.compile("allUsers|allAuthenticatedUsers|[a-zA-Z]+:.+");

  private PolicyWire() {}

  /** The policy's JSON. */
  public static ObjectNode view(Policy policy) {
    return Json.MAPPER.valueToTree(policy);
  }

  /**
   * Sets the policy that a request holds.
   *
   * @throws GoogleError 409 {@code ABORTED} if its etag is not the current one
   */
  public static Policy set(Policies policies, String resource, JsonNode sent) {
    String etag = sent.path("etag").asText("");
    Optional<String> expected = etag.isEmpty() ? Optional.empty() : Optional.of(etag);
    return policies
        .set(resource, Math.max(1, sent.path("version").asInt(1)), expected, bindings(sent))
        .orElseThrow(
            () ->
                GoogleError.aborted(
                    "There were concurrent policy changes. Please retry the whole read-modify-write with exponential"
                        + " backoff."));
  }

  private static List<Policy.Binding> bindings(JsonNode sent) {
    List<Policy.Binding> bindings = new ArrayList<>();
    for (JsonNode binding : sent.path("bindings")) {
      if (binding.hasNonNull("condition")) {
        throw GoogleError.unsupported("conditions of IAM bindings");
      }
      List<String> members = new ArrayList<>();
      for (JsonNode member : binding.path("members")) {
        members.add(member(member.asText()));
      }
      bindings.add(new Policy.Binding(binding.path("role").asText(), members));
    }
    return bindings;
  }

  private static String member(String member) {
    if (!MEMBER.matcher(member).matches()) {
      throw GoogleError.invalid(
          "Invalid member %s; a type and a name, such as serviceAccount:name@project.iam.gserviceaccount.com"
              .formatted(member));
    }
    return member;
  }
}
