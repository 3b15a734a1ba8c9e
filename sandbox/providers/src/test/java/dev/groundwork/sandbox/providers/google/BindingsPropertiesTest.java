package dev.groundwork.sandbox.providers.google;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.providers.cty.Json;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Grants in a policy or in a dataset's access list. */
class BindingsPropertiesTest {

  private final PolicyTarget dataset = new DatasetAccess();

  @Property
  void a_granted_role_is_there_and_a_revoked_one_is_not(
      @ForAll("policies") ObjectNode policy, @ForAll("grants") Grant grant) {
    assertThat(Bindings.has(Bindings.with(policy, grant), grant)).isTrue();
    assertThat(Bindings.has(Bindings.without(policy, grant), grant)).isFalse();
  }

  @Property
  void no_other_grant_is_touched(@ForAll("policies") ObjectNode policy, @ForAll("grants") Grant grant) {
    Set<String> others = all(Bindings.without(policy, grant));
    assertThat(all(Bindings.without(Bindings.with(policy, grant), grant))).isEqualTo(others);
    assertThat(all(Bindings.with(policy, grant))).containsAll(others).hasSizeLessThanOrEqualTo(others.size() + 1);
  }

  @Property
  void granting_twice_is_granting_once(@ForAll("policies") ObjectNode policy, @ForAll("grants") Grant grant) {
    ObjectNode once = Bindings.with(policy, grant);
    assertThat(Bindings.with(once, grant)).isEqualTo(once);
  }

  @Property
  void the_same_holds_for_a_dataset(@ForAll("grants") Grant grant, @ForAll("grants") Grant other) {
    JsonNode empty = json("{\"access\": [{\"view\": {\"tableId\": \"t\"}}], \"etag\": \"1\"}");
    ObjectNode both = dataset.with(dataset.with(empty, other), grant);
    assertThat(dataset.grants(both, grant)).isTrue();
    ObjectNode revoked = dataset.without(both, grant);
    assertThat(dataset.grants(revoked, grant)).isFalse();
    assertThat(dataset.grants(revoked, other)).isNotEqualTo(sameEntry(grant, other));
    assertThat(revoked.path("access").path(0).path("view").path("tableId").asText()).isEqualTo("t");
  }

  private boolean sameEntry(Grant grant, Grant other) {
    return dataset.grants(dataset.with(json("{}"), grant), other);
  }

  @Example
  void an_empty_policy_is_sent_without_bindings() {
    Grant grant = new Grant("roles/viewer", "user:a@b", JsonNodeFactory.instance.objectNode());
    JsonNode policy = json("""
        {"etag": "x", "bindings": [{"role": "roles/viewer", "members": ["user:A@b"]}]}""");
    assertThat(Bindings.without(policy, grant)).isEqualTo(json("{\"etag\": \"x\", \"version\": 3}"));
  }

  @Example
  void bigquerys_old_role_names_are_the_same_grants() {
    Grant grant = new Grant("roles/bigquery.dataEditor", "serviceAccount:a@b", JsonNodeFactory.instance.objectNode());
    JsonNode answered = json("{\"access\": [{\"role\": \"WRITER\", \"userByEmail\": \"a@b\"}]}");
    assertThat(dataset.grants(answered, grant)).isTrue();
    assertThat(dataset.without(answered, grant).path("access")).isEmpty();
  }

  @Provide
  Arbitrary<Grant> grants() {
    Arbitrary<ObjectNode> conditions = Arbitraries.of(
        JsonNodeFactory.instance.objectNode(),
        JsonNodeFactory.instance.objectNode().put("title", "t").put("expression", "true"));
    return Combinators.combine(
            Arbitraries.of("roles/viewer", "roles/editor"),
            Arbitraries.of(
                "user:a@b", "group:a@b", "serviceAccount:c@d", "domain:b", "allAuthenticatedUsers", "principal://x"),
            conditions)
        .as(Grant::new);
  }

  @Provide
  Arbitrary<ObjectNode> policies() {
    return grants().list().ofMaxSize(6).map(grants -> {
      ObjectNode policy = JsonNodeFactory.instance.objectNode().put("etag", "1").put("version", 3);
      grants.forEach(grant -> {
        ObjectNode binding = policy.withArray("bindings").addObject().put("role", grant.role());
        binding.putArray("members").add(grant.member());
        if (!grant.condition().isEmpty()) {
          binding.set("condition", grant.condition());
        }
      });
      return policy;
    });
  }

  private static Set<String> all(JsonNode policy) {
    Set<String> grants = new TreeSet<>();
    policy.path("bindings").forEach(binding -> binding.path("members").forEach(member ->
        grants.add(binding.path("role").asText() + member.asText() + binding.path("condition"))));
    return grants;
  }

  private static JsonNode json(String text) {
    return Json.parse(text.getBytes(StandardCharsets.UTF_8));
  }
}
