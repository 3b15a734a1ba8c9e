package dev.groundwork.sandbox.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.http.GoogleError;
import dev.groundwork.sandbox.state.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Policies as Google's APIs exchange them. */
public final class PolicyWire {
  private static final Pattern MEMBER = Pattern.compile("allUsers|allAuthenticatedUsers|[a-zA-Z]+:.+");

  /** The lowest version of a policy that may have conditions. */
  private static final int CONDITIONS = 3;

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
        .set(resource, Math.max(1, sent.path("version").asInt(1)), expected, bindings(policies.roles(), sent))
        .orElseThrow(
            () ->
                GoogleError.aborted(
                    "There were concurrent policy changes. Please retry the whole read-modify-write with exponential"
                        + " backoff."));
  }

  /**
   * @throws GoogleError 400 for a custom role that does not exist, and for a condition in a policy of a version that
   *     cannot have one
   */
  static List<Policy.Binding> bindings(CustomRoles roles, JsonNode sent) {
    List<Policy.Binding> bindings = new ArrayList<>();
    for (JsonNode binding : sent.path("bindings")) {
      String role = binding.path("role").asText();
      if (!role.startsWith("roles/") && roles.find(role).isEmpty()) {
        throw GoogleError.invalid("Role (%s) does not exist in the resource's hierarchy.".formatted(role));
      }
      List<String> members = new ArrayList<>();
      for (JsonNode member : binding.path("members")) {
        members.add(member(member.asText()));
      }
      bindings.add(new Policy.Binding(role, members, condition(sent, binding.path("condition"))));
    }
    return bindings;
  }

  private static @Nullable Condition condition(JsonNode policy, JsonNode condition) {
    if (!condition.isObject()) {
      return null;
    }
    if (policy.path("version").asInt() < CONDITIONS) {
      throw GoogleError.invalid("Specified policy version cannot handle conditions. Set version to 3.");
    }
    return Condition.of(condition);
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
