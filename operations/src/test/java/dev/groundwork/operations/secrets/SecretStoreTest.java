package dev.groundwork.operations.secrets;

import static dev.groundwork.operations.ScriptedVendor.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.groundwork.model.Google;
import dev.groundwork.model.Secret;
import dev.groundwork.operations.Declarations;
import dev.groundwork.operations.ScriptedVendor;
import dev.groundwork.operations.access.GoogleAccess;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Secret Manager")
class SecretStoreTest {
  private static final String SECRETS = "/secretmanager/v1/projects/demo/secrets/";
  private ScriptedVendor vendor;
  private SecretStore secrets;

  @BeforeEach
  void start() throws Exception {
    vendor = new ScriptedVendor();
    secrets =
        new SecretStore(
            GoogleAccess.of(
                new Google("demo", "europe-west1", "EU"),
                Declarations.at(vendor.base()),
                Map.of("GOOGLE_OAUTH_ACCESS_TOKEN", "0wner")));
  }

  @AfterEach
  void stop() {
    secrets.close();
    vendor.close();
  }

  @Test
  void gives_the_newest_value_to_who_is_named() throws Exception {
    vendor.answers(
        "GET " + SECRETS + "gw-token/versions/latest:access",
        json(200, "{\"name\":\"x/versions/2\",\"payload\":{\"data\":\"dHdv\",\"dataCrc32c\":\"1389933475\"}}"));

    assertThat(secrets.access("gw-token")).contains(new Secret("two"));
    assertThat(vendor.requests().getFirst().getHeaders().get("Authorization")).isEqualTo("Bearer 0wner");
  }

  @Test
  void has_nothing_where_there_is_no_secret_or_no_version() throws Exception {
    assertThat(secrets.access("gw-token")).isEmpty();
    assertThat(secrets.latest("gw-token")).isEmpty();
    assertThat(secrets.versions("gw-token")).isEmpty();
    assertThat(secrets.add("gw-token", new Secret("x"))).isEmpty();
  }

  @Test
  void says_in_google_s_words_why_it_refuses() {
    vendor.answersOtherwise(json(403, "{\"error\":{\"code\":403,\"message\":\"Permission denied on it\"}}"));

    assertThatThrownBy(() -> secrets.access("gw-token"))
        .isInstanceOf(SecretStoreException.class)
        .hasMessage("secret gw-token: status 403: Permission denied on it");
  }

  @Test
  void does_not_believe_a_value_that_arrived_damaged_nor_show_it() {
    vendor.answersOtherwise(json(200, "{\"payload\":{\"data\":\"dHdv\",\"dataCrc32c\":\"1\"}}"));

    assertThatThrownBy(() -> secrets.access("gw-token")).hasMessageContaining("damaged").hasMessageNotContaining("two");
  }

  @Test
  void shows_nothing_of_an_answer_that_it_cannot_read() {
    vendor.answersOtherwise(json(200, "hush"));

    assertThatThrownBy(() -> secrets.access("gw-token")).hasMessageContaining("not JSON").hasNoCause();
  }

  @Test
  void takes_a_value_with_its_checksum_in_the_body_alone() throws Exception {
    vendor.answers("POST " + SECRETS + "gw-token:addVersion", json(200, "{\"name\":\"x/versions/7\",\"state\":\"ENABLED\"}"));

    assertThat(secrets.add("gw-token", new Secret("two"))).contains(new SecretVersion(7, "ENABLED"));

    assertThat(vendor.requests().getFirst().getBody().utf8())
        .contains("\"data\":\"dHdv\"", "\"dataCrc32c\":\"1389933475\"");
  }

  @Test
  void lists_versions_page_by_page_and_destroys_one() throws Exception {
    vendor.answers(
        "GET " + SECRETS + "gw-token/versions?pageToken=",
        json(200, "{\"versions\":[{\"name\":\"x/versions/2\",\"state\":\"ENABLED\"}],\"nextPageToken\":\"p2\"}"));
    vendor.answers(
        "GET " + SECRETS + "gw-token/versions?pageToken=p2",
        json(200, "{\"versions\":[{\"name\":\"x/versions/1\",\"state\":\"DESTROYED\"}]}"));
    vendor.answers("POST " + SECRETS + "gw-token/versions/2:destroy", json(200, "{}"));

    assertThat(secrets.versions("gw-token").orElseThrow())
        .containsExactly(new SecretVersion(2, "ENABLED"), new SecretVersion(1, "DESTROYED"));
    secrets.destroy("gw-token", new SecretVersion(2, "ENABLED"));

    assertThat(vendor.asked()).endsWith("POST " + SECRETS + "gw-token/versions/2:destroy");
  }
}
