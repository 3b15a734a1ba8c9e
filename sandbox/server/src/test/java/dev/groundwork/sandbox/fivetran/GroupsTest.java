package dev.groundwork.sandbox.fivetran;

import static dev.groundwork.sandbox.fivetran.FivetranCalls.data;
import static dev.groundwork.sandbox.fivetran.FivetranCalls.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.groundwork.sandbox.testing.SandboxUnderTest;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Fivetran's groups and keys")
class GroupsTest {
  @RegisterExtension static final SandboxUnderTest SANDBOX = new SandboxUnderTest();

  private final FivetranCalls fivetran = new FivetranCalls(SANDBOX.http());

  @Test
  void a_group_is_created_read_and_deleted_with_the_statuses_that_terraform_compares() {
    JsonNode created = data(201, fivetran.post("/groups", "{'name':'platform_dev'}"));
    String id = created.path("id").asText();

    assertThat(id).matches("[a-z]+_[a-z]+");
    assertThat(created.path("name").asText()).isEqualTo("platform_dev");
    assertThat(Instant.parse(created.path("created_at").asText())).isBefore(Instant.now().plusSeconds(1));
    assertThat(data(200, fivetran.get("/groups/" + id))).isEqualTo(created);
    assertThat(fivetran.get("/fivetran/v2/groups/" + id).body()).isEqualTo(fivetran.get("/groups/" + id).body());
    assertThat(fivetran.delete("/groups/" + id).body().path("code").asText()).isEqualTo("Success");
    refusal(404, "NotFound_Group", fivetran.get("/groups/" + id));
    refusal(404, "NotFound_Group", fivetran.delete("/groups/" + id));
  }

  @Test
  void the_service_account_is_named_after_the_group() {
    String id = fivetran.group("with_account");

    assertThat(data(200, fivetran.get("/groups/" + id + "/service-account")).path("service_account").asText())
        .isEqualTo("g-" + id.replace('_', '-') + "@fivetran-production.iam.gserviceaccount.com");
  }

  @Test
  void names_are_unique_and_well_formed() {
    String id = fivetran.group("only_once");

    assertThat(refusal(409, "Conflict", fivetran.post("/groups", "{'name':'only_once'}"))).contains("only_once");
    assertThat(refusal(400, "InvalidInput", fivetran.post("/groups", "{'name':'1st'}"))).contains("'1st'");
    refusal(400, "InvalidInput", fivetran.post("/groups", "{}"));
    refusal(400, "InvalidInput", fivetran.post("/groups", "not json"));
    assertThat(data(200, fivetran.patch("/groups/" + id, "{'name':'renamed'}")).path("name").asText())
        .isEqualTo("renamed");
  }

  @Test
  void lists_are_paged_by_cursor() {
    Set<String> made = new HashSet<>();
    for (int i = 0; i < 5; i++) {
      made.add(fivetran.group("paged_" + i));
    }

    Set<String> seen = new HashSet<>();
    String cursor = "";
    do {
      JsonNode page = data(200, fivetran.get("/groups?limit=2" + cursor));
      assertThat(page.path("items").size()).isBetween(1, 2);
      page.path("items").forEach(item -> assertThat(seen.add(item.path("id").asText())).isTrue());
      cursor = page.path("next_cursor").isNull() ? "" : "&cursor=" + page.path("next_cursor").asText();
    } while (!cursor.isEmpty());

    assertThat(seen).containsAll(made);
    refusal(400, "InvalidInput", fivetran.get("/groups?limit=0"));
  }

  @Test
  void a_request_needs_a_key_that_was_not_revoked() {
    assertThat(SANDBOX.http().get("/fivetran/v1/groups").status()).isEqualTo(401);
    FivetranCalls dying = new FivetranCalls(SANDBOX.http(), "dying-key");
    data(200, dying.get("/account/info"));

    SANDBOX.http().post("/_sandbox/keys/revoke", "{\"key\":\"dying-key\"}");

    refusal(401, "AuthFailed", dying.get("/groups"));
    data(200, fivetran.get("/groups"));
  }

  @Test
  void what_is_not_emulated_is_named() {
    assertThat(refusal(404, "NotFound", fivetran.get("/transformations/x"))).contains("/fivetran/v1/transformations/x");
  }
}
