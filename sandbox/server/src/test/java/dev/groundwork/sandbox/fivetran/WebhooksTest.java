package dev.groundwork.sandbox.fivetran;

import static dev.groundwork.sandbox.fivetran.FivetranCalls.data;
import static dev.groundwork.sandbox.fivetran.FivetranCalls.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.groundwork.sandbox.testing.SandboxUnderTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Fivetran's webhooks")
class WebhooksTest {
  @RegisterExtension static final SandboxUnderTest SANDBOX = new SandboxUnderTest();

  private final FivetranCalls fivetran = new FivetranCalls(SANDBOX.http());

  @Test
  void a_group_webhook_lives_from_create_to_delete() {
    String group = fivetran.group("hooked");
    JsonNode created =
        data(
            200,
            fivetran.post(
                "/webhooks/group/" + group,
                "{'url':'https://hooks.example.com/f','events':['sync_end'],'active':true,'secret':'s3cret'}"));
    String path = "/webhooks/" + created.path("id").asText();

    assertThat(created.path("type").asText()).isEqualTo("group");
    assertThat(created.path("group_id").asText()).isEqualTo(group);
    assertThat(created.path("secret").asText()).isEqualTo("******");
    JsonNode changed = data(200, fivetran.patch(path, "{'active':false}"));
    assertThat(changed.path("active").asBoolean()).isFalse();
    assertThat(changed.path("events").toString()).isEqualTo("[\"sync_end\"]");
    assertThat(data(200, fivetran.get(path))).isEqualTo(changed);
    data(200, fivetran.delete(path));
    refusal(404, "NotFound_Webhook", fivetran.get(path));
  }

  @Test
  void unknown_events_and_addresses_are_refused() {
    refusal(400, "InvalidInput", fivetran.post("/webhooks/account", "{'url':'https://a.b','events':['tea']}"));
    refusal(400, "InvalidInput", fivetran.post("/webhooks/account", "{'url':'a.b','events':['sync_end']}"));
  }
}
