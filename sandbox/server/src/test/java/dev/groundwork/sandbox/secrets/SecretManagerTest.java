package dev.groundwork.sandbox.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.groundwork.sandbox.testing.Http;
import dev.groundwork.sandbox.testing.SandboxUnderTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Secret Manager")
class SecretManagerTest {
  @RegisterExtension static final SandboxUnderTest SANDBOX = new SandboxUnderTest();

  private static final Http HTTP = SANDBOX.http();
  private static final String SECRETS = "/secretmanager/v1/projects/groundwork-demo/secrets";

  @Test
  void a_secret_has_what_terraform_reads_and_changes_only_its_labels() {
    JsonNode created = create("labelled").body();
    assertThat(created.path("name").asText()).matches("projects/[0-9]{12}/secrets/labelled");
    assertThat(created.at("/replication/automatic").isObject()).isTrue();

    HTTP.patch(SECRETS + "/labelled?updateMask=labels", "{\"labels\":{\"env\":\"dev\"}}");

    JsonNode read = HTTP.get("/secretmanager/v1/" + created.path("name").asText()).body();
    assertThat(read.at("/labels/env").asText()).isEqualTo("dev");
    assertThat(HTTP.get(SECRETS).body().path("secrets").findValuesAsText("name")).contains(read.path("name").asText());
  }

  @Test
  void the_latest_version_gives_its_payload_with_its_checksum() {
    create("accessed");
    add("accessed", "b25l");
    add("accessed", "dHdv");

    JsonNode accessed = HTTP.get(SECRETS + "/accessed/versions/latest:access").body();

    assertThat(accessed.path("name").asText()).endsWith("/secrets/accessed/versions/2");
    assertThat(accessed.at("/payload/data").asText()).isEqualTo("dHdv");
    assertThat(accessed.at("/payload/dataCrc32c").asText()).isEqualTo("" + SecretVersions.crc32c("two".getBytes()));
    assertThat(HTTP.get(SECRETS + "/accessed/versions").body().path("versions")).hasSize(2);
  }

  @Test
  void a_disabled_version_is_silent_and_a_destroyed_one_stays_so() {
    create("silenced");
    add("silenced", "b25l");
    String version = SECRETS + "/silenced/versions/1";

    HTTP.post(version + ":disable", "{}");
    assertThat(HTTP.get(version + ":access").status()).isEqualTo(400);
    HTTP.post(version + ":enable", "{}");
    assertThat(HTTP.get(version + ":access").status()).isEqualTo(200);
    HTTP.post(version + ":destroy", "{}");

    assertThat(HTTP.get(version).body().path("state").asText()).isEqualTo("DESTROYED");
    assertThat(HTTP.get(version).body().path("destroyTime").asText()).endsWith("Z");
    assertThat(HTTP.post(version + ":enable", "{}").status()).isEqualTo(400);
  }

  @Test
  void a_payload_that_does_not_match_its_checksum_is_refused() {
    create("checked");

    Http.Answer refused =
        HTTP.post(SECRETS + "/checked:addVersion", "{\"payload\":{\"data\":\"b25l\",\"dataCrc32c\":\"1\"}}");

    assertThat(refused.status()).isEqualTo(400);
    assertThat(HTTP.get(SECRETS + "/checked/versions/1").status()).isEqualTo(404);
  }

  @Test
  void only_an_accessor_of_this_very_secret_reads_its_payload() {
    create("guarded");
    create("unguarded");
    add("guarded", "b25l");
    add("unguarded", "b25l");
    String account = "reader@groundwork-demo.iam.gserviceaccount.com";
    assertThat(HTTP.get(SECRETS + "/guarded:getIamPolicy?options.requestedPolicyVersion=3").status()).isEqualTo(200);
    HTTP.post(
        SECRETS + "/guarded:setIamPolicy",
        """
        {"policy":{"bindings":[{"role":"roles/secretmanager.secretAccessor","members":["serviceAccount:%s"]}]}}"""
            .formatted(account));

    assertThat(HTTP.as(account).get(SECRETS + "/guarded/versions/1:access").status()).isEqualTo(200);
    assertThat(HTTP.as(account).get(SECRETS + "/unguarded/versions/1:access").status()).isEqualTo(403);
  }

  @Test
  void who_manages_versions_adds_lists_and_destroys_them_and_reads_none() {
    create("managed");
    String account = "keeper@groundwork-demo.iam.gserviceaccount.com";
    HTTP.post(
        SECRETS + "/managed:setIamPolicy",
        """
        {"policy":{"bindings":[{"role":"roles/secretmanager.secretVersionManager","members":["serviceAccount:%s"]}]}}"""
            .formatted(account));
    Http keeper = HTTP.as(account);

    assertThat(keeper.post(SECRETS + "/managed:addVersion", "{\"payload\":{\"data\":\"b25l\"}}").status()).isEqualTo(200);
    assertThat(keeper.get(SECRETS + "/managed/versions").body().path("versions")).hasSize(1);
    assertThat(keeper.get(SECRETS + "/managed/versions/latest:access").status()).isEqualTo(403);
    assertThat(keeper.post(SECRETS + "/managed/versions/1:destroy", "{}").status()).isEqualTo(200);
  }

  @Test
  void deleting_a_secret_takes_its_versions_along() {
    create("deleted");
    add("deleted", "b25l");
    HTTP.delete(SECRETS + "/deleted");
    assertThat(HTTP.get(SECRETS + "/deleted").status()).isEqualTo(404);

    create("deleted");

    assertThat(HTTP.get(SECRETS + "/deleted/versions").body().path("versions").isMissingNode()).isTrue();
  }

  private static Http.Answer create(String id) {
    return HTTP.post(SECRETS + "?secretId=" + id, "{\"replication\":{\"automatic\":{}}}");
  }

  private static void add(String id, String data) {
    Http.Answer added =
        HTTP.post(SECRETS + "/" + id + ":addVersion", "{\"payload\":{\"data\":\"%s\"}}".formatted(data));
    assertThat(added.status()).isEqualTo(200);
  }
}
