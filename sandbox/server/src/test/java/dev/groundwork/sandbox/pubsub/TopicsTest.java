package dev.groundwork.sandbox.pubsub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.sandbox.testing.Http;
import dev.groundwork.sandbox.testing.SandboxUnderTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Pub/Sub topics")
class TopicsTest {
  @RegisterExtension static final SandboxUnderTest SANDBOX = new SandboxUnderTest();

  private static final Http HTTP = SANDBOX.http();
  private static final String TOPICS = "/pubsub/v1/v1/projects/topics-project/topics";

  @Test
  void are_made_once_changed_by_mask_listed_and_deleted() {
    String topic = TOPICS + "/finished";
    assertThat(HTTP.put(topic, "{\"labels\":{\"a\":\"b\"},\"messageRetentionDuration\":\"600s\"}").body().toString())
        .contains("\"name\":\"projects/topics-project/topics/finished\"", "\"a\":\"b\"");
    assertThat(HTTP.put(topic, "{}").status()).isEqualTo(409);

    HTTP.patch(topic + "?updateMask=messageRetentionDuration,labels", "{\"topic\":{\"labels\":{\"a\":\"c\"}}}");

    assertThat(HTTP.get(topic).body().toString())
        .isEqualTo("{\"name\":\"projects/topics-project/topics/finished\",\"labels\":{\"a\":\"c\"}}");
    assertThat(HTTP.get(TOPICS).body().path("topics")).hasSize(1);
    assertThat(HTTP.delete(topic).status()).isEqualTo(200);
    assertThat(HTTP.get(topic).status()).isEqualTo(404);
  }

  @Test
  void refuse_a_name_a_retention_and_a_mask_that_google_refuses() {
    assertThat(HTTP.put(TOPICS + "/goog-x", "{}").status()).isEqualTo(400);
    assertThat(HTTP.put(TOPICS + "/short", "{\"messageRetentionDuration\":\"60s\"}").status()).isEqualTo(400);
    HTTP.put(TOPICS + "/masked", "{}");
    assertThat(HTTP.patch(TOPICS + "/masked?updateMask=name", "{\"topic\":{}}").status()).isEqualTo(400);
  }

  @Test
  void let_in_whom_their_policy_names() {
    String topic = TOPICS + "/policed";
    HTTP.put(topic, "{}");
    String account = "reader@topics-project.iam.gserviceaccount.com";
    assertThat(HTTP.as(account).get(topic).status()).isEqualTo(403);

    HTTP.post(
        topic + ":setIamPolicy",
        "{\"policy\":{\"bindings\":[{\"role\":\"roles/pubsub.viewer\",\"members\":[\"serviceAccount:%s\"]}]}}"
            .formatted(account));

    assertThat(HTTP.as(account).get(topic).status()).isEqualTo(200);
    assertThat(HTTP.as(account).delete(topic).status()).isEqualTo(403);
  }

  @Test
  void name_what_is_not_emulated() {
    HTTP.put(TOPICS + "/silent", "{}");
    Http.Answer publish = HTTP.post(TOPICS + "/silent:publish", "{\"messages\":[]}");
    assertThat(publish.status()).isEqualTo(501);
    assertThat(publish.body().at("/error/message").asText()).contains(":publish");
  }
}
