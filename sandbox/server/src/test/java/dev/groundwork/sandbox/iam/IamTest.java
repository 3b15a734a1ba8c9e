package dev.groundwork.sandbox.iam;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.auth.oauth2.ServiceAccountCredentials;
import dev.groundwork.sandbox.testing.Http;
import dev.groundwork.sandbox.testing.SandboxUnderTest;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("IAM")
class IamTest {
  @RegisterExtension static final SandboxUnderTest SANDBOX = new SandboxUnderTest();

  private static final Http HTTP = SANDBOX.http();
  private static final String ACCOUNTS = "/iam/v1/projects/groundwork-demo/serviceAccounts";

  @Test
  void an_account_has_what_terraform_reads() {
    Http.Answer created = create("ingestion");

    assertThat(created.status()).isEqualTo(200);
    JsonNode account = HTTP.get(ACCOUNTS + "/" + email("ingestion")).body();
    assertThat(account).isEqualTo(created.body());
    assertThat(account.path("email").asText()).isEqualTo("ingestion@groundwork-demo.iam.gserviceaccount.com");
    assertThat(account.path("name").asText())
        .isEqualTo("projects/groundwork-demo/serviceAccounts/ingestion@groundwork-demo.iam.gserviceaccount.com");
    assertThat(account.path("projectId").asText()).isEqualTo("groundwork-demo");
    assertThat(account.path("displayName").asText()).isEqualTo("of ingestion");
    assertThat(account.path("uniqueId").asText()).matches("[0-9]{21}");
    assertThat(HTTP.get(ACCOUNTS + "/" + account.path("uniqueId").asText()).body()).isEqualTo(account);
  }

  @Test
  void the_version_may_stand_twice_in_the_path() {
    create("twice-over");

    assertThat(HTTP.get("/iam/v1/v1/projects/groundwork-demo/serviceAccounts/" + email("twice-over")).status())
        .isEqualTo(200);
  }

  @Test
  void a_name_is_taken_only_once() {
    create("only-one");

    Http.Answer second = create("only-one");

    assertThat(second.status()).isEqualTo(409);
    assertThat(second.body().at("/error/status").asText()).isEqualTo("ALREADY_EXISTS");
  }

  @Test
  void a_name_that_google_refuses_is_refused() {
    assertThat(create("no").status()).isEqualTo(400);
    assertThat(create("Capital-Letters").status()).isEqualTo(400);
  }

  @Test
  void an_update_mask_changes_only_what_it_names() {
    create("masked");

    JsonNode changed =
        HTTP.patch(
                ACCOUNTS + "/" + email("masked"),
                """
                {"serviceAccount":{"displayName":"x","description":"new"},"updateMask":"description"}""")
            .body();

    assertThat(changed.path("displayName").asText()).isEqualTo("of masked");
    assertThat(changed.path("description").asText()).isEqualTo("new");
  }

  @Test
  void accounts_are_listed_page_by_page_and_by_project() {
    String accounts = "/iam/v1/projects/listed-project/serviceAccounts";
    for (String id : new String[] {"first-one", "second-one", "third-one"}) {
      HTTP.post(accounts, "{\"accountId\":\"%s\"}".formatted(id));
    }

    JsonNode first = HTTP.get(accounts + "?pageSize=2").body();
    JsonNode rest = HTTP.get(accounts + "?pageSize=2&pageToken=" + first.path("nextPageToken").asText()).body();

    assertThat(first.path("accounts")).hasSize(2);
    assertThat(rest.path("accounts")).hasSize(1);
    assertThat(rest.has("nextPageToken")).isFalse();
  }

  @Test
  void disabling_shows_and_enabling_hides_it_again() {
    create("switched");
    HTTP.post(ACCOUNTS + "/" + email("switched") + ":disable", "{}");
    assertThat(HTTP.get(ACCOUNTS + "/" + email("switched")).body().path("disabled").asBoolean()).isTrue();

    HTTP.post(ACCOUNTS + "/" + email("switched") + ":enable", "{}");
    assertThat(HTTP.get(ACCOUNTS + "/" + email("switched")).body().has("disabled")).isFalse();
  }

  @Test
  void a_policy_is_set_by_the_holder_of_its_etag_only() {
    create("granted");
    String account = ACCOUNTS + "/" + email("granted");
    String etag = HTTP.post(account + ":getIamPolicy", "{}").body().path("etag").asText();
    String policy =
        """
        {"policy":{"version":3,"etag":"%s","bindings":[
          {"role":"roles/iam.serviceAccountTokenCreator","members":["serviceAccount:a@b.iam.gserviceaccount.com"]}]}}"""
            .formatted(etag);

    assertThat(HTTP.post(account + ":setIamPolicy", policy).status()).isEqualTo(200);
    Http.Answer late = HTTP.post(account + ":setIamPolicy", policy);

    assertThat(late.status()).isEqualTo(409);
    assertThat(late.body().at("/error/status").asText()).isEqualTo("ABORTED");
    assertThat(HTTP.post(account + ":getIamPolicy", "{}").body().at("/bindings/0/members/0").asText())
        .isEqualTo("serviceAccount:a@b.iam.gserviceaccount.com");
  }

  @Test
  void a_minted_token_acts_as_its_account_until_the_account_goes() {
    create("impersonated");
    Http.Answer minted =
        HTTP.post(
            "/v1/projects/-/serviceAccounts/" + email("impersonated") + ":generateAccessToken",
            "{\"scope\":[\"https://www.googleapis.com/auth/cloud-platform\"],\"lifetime\":\"600s\"}");
    String token = minted.body().path("accessToken").asText();
    assertThat(minted.body().path("expireTime").asText()).endsWith("Z");
    assertThat(HTTP.as(token).get("/storage/v1/b?project=groundwork-demo").status()).isEqualTo(403);

    HTTP.delete(ACCOUNTS + "/" + email("impersonated"));

    assertThat(HTTP.as(token).get("/storage/v1/b?project=groundwork-demo").status()).isEqualTo(200);
  }

  @Test
  void only_a_token_creator_may_impersonate() {
    create("target-one");
    create("caller-one");
    String generate = "/iamcredentials/v1/projects/-/serviceAccounts/" + email("target-one") + ":generateAccessToken";
    String body = "{\"scope\":[\"https://www.googleapis.com/auth/cloud-platform\"]}";
    Http caller = HTTP.as(email("caller-one"));
    assertThat(caller.post(generate, body).status()).isEqualTo(403);

    HTTP.post(
        ACCOUNTS + "/" + email("target-one") + ":setIamPolicy",
        """
        {"policy":{"bindings":[{"role":"roles/iam.serviceAccountTokenCreator","members":["serviceAccount:%s"]}]}}"""
            .formatted(email("caller-one")));

    assertThat(caller.post(generate, body).body().path("accessToken").asText()).isNotEmpty();
  }

  @Test
  void a_signed_assertion_buys_a_token_of_its_issuer() {
    create("asserted");
    String token = token(assertion(email("asserted"))).body().path("access_token").asText();

    Http.Answer refused = HTTP.as(token).get("/storage/v1/b?project=groundwork-demo");

    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.body().at("/error/message").asText()).startsWith(email("asserted") + " does not have");
  }

  @Test
  void an_assertion_of_nobody_is_an_invalid_grant() {
    Http.Answer refused = token(assertion(email("nobody-here")));

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body().path("error").asText()).isEqualTo("invalid_grant");
  }

  @Test
  void deleting_an_account_marks_its_grants_as_deleted() {
    create("leaving");
    String project = "/cloudresourcemanager/v1/projects/groundwork-demo";
    HTTP.post(
        project + ":setIamPolicy",
        "{\"policy\":{\"bindings\":[{\"role\":\"roles/viewer\",\"members\":[\"serviceAccount:%s\"]}]}}"
            .formatted(email("leaving")));

    HTTP.delete(ACCOUNTS + "/" + email("leaving"));

    assertThat(HTTP.get(ACCOUNTS + "/" + email("leaving")).status()).isEqualTo(404);
    assertThat(HTTP.post(project + ":getIamPolicy", "{}").body().at("/bindings/0/members/0").asText())
        .startsWith("deleted:serviceAccount:" + email("leaving") + "?uid=1");
  }

  @Test
  void a_stranger_may_not_create_accounts() {
    Http.Answer refused =
        HTTP.as("stranger@groundwork-demo.iam.gserviceaccount.com").post(ACCOUNTS, "{\"accountId\":\"by-stranger\"}");

    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.body().at("/error/message").asText()).contains("'iam.serviceAccounts.create' denied");
  }

  @Test
  void a_key_file_buys_a_token_of_its_account_and_dies_with_it() throws Exception {
    create("keyholder");
    String keys = ACCOUNTS + "/" + email("keyholder") + "/keys";

    JsonNode made = HTTP.post(keys, "{}").body();
    byte[] file = Base64.getDecoder().decode(made.path("privateKeyData").asText());
    var credentials = ServiceAccountCredentials.fromStream(new ByteArrayInputStream(file));
    String token = credentials.createScoped("cloud-platform").refreshAccessToken().getTokenValue();

    assertThat(HTTP.as(token).get(ACCOUNTS).status()).isEqualTo(403);
    assertThat(HTTP.get(keys).body().path("keys").findValuesAsText("name")).containsExactly(made.path("name").asText());
    assertThat(HTTP.post(keys, "{\"privateKeyType\":\"TYPE_PKCS12_FILE\"}").status()).isEqualTo(501);
    HTTP.delete(ACCOUNTS + "/" + email("keyholder"));
    create("keyholder");
    assertThat(HTTP.get(keys).body().path("keys")).isEmpty();
  }

  @Test
  void a_pool_and_its_provider_live_and_keep_their_names_after_death() {
    String pools = "/iam/v1/projects/groundwork-demo/locations/global/workloadIdentityPools";
    JsonNode operation = HTTP.post(pools + "?workloadIdentityPoolId=github", "{\"displayName\":\"GitHub\"}").body();
    assertThat(operation.path("done").asBoolean()).isTrue();
    assertThat(HTTP.get("/iam/v1/" + operation.path("name").asText()).body()).isEqualTo(operation);
    HTTP.post(
        pools + "/github/providers?workloadIdentityPoolProviderId=github-oidc",
        "{\"oidc\":{\"issuerUri\":\"https://token.actions.githubusercontent.com\"}}");

    HTTP.patch(pools + "/github?updateMask=displayName", "{\"displayName\":\"GitHub2\"}");
    assertThat(HTTP.get(pools + "/github").body().path("displayName").asText()).isEqualTo("GitHub2");
    assertThat(HTTP.get(pools + "/github/providers/github-oidc").body().at("/oidc/issuerUri").asText())
        .isEqualTo("https://token.actions.githubusercontent.com");

    HTTP.delete(pools + "/github");
    assertThat(HTTP.get(pools + "/github").body().path("state").asText()).isEqualTo("DELETED");
    assertThat(HTTP.post(pools + "?workloadIdentityPoolId=github", "{}").status()).isEqualTo(409);
  }

  private static Http.Answer create(String id) {
    return HTTP.post(
        ACCOUNTS, "{\"accountId\":\"%s\",\"serviceAccount\":{\"displayName\":\"of %s\"}}".formatted(id, id));
  }

  private static String email(String id) {
    return id + "@groundwork-demo.iam.gserviceaccount.com";
  }

  private static Http.Answer token(String assertion) {
    return HTTP.send(
        "POST",
        "/token",
        BodyPublishers.ofString(
            "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=" + assertion),
        "Content-Type",
        "application/x-www-form-urlencoded");
  }

  private static String assertion(String issuer) {
    return "%s.%s.%s".formatted(base64("{\"alg\":\"RS256\"}"), base64("{\"iss\":\"%s\"}".formatted(issuer)), "c2ln");
  }

  private static String base64(String text) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void a_deleted_pool_takes_no_provider_and_frees_its_name_after_thirty_days() {
    String pools = "/iam/v1/projects/forgetful-project/locations/global/workloadIdentityPools";
    HTTP.post(pools + "?workloadIdentityPoolId=gone-pool", "{}");
    HTTP.delete(pools + "/gone-pool");
    assertThat(HTTP.post(pools + "?workloadIdentityPoolId=gone-pool", "{}").status()).isEqualTo(409);
    String provider = pools + "/gone-pool/providers?workloadIdentityPoolProviderId=github";
    assertThat(HTTP.post(provider, "{\"oidc\":{}}").status()).isEqualTo(404);

    HTTP.post("/_sandbox/clock", "{\"advance\":\"P31D\"}");

    assertThat(HTTP.get(pools + "/gone-pool").status()).isEqualTo(404);
    assertThat(HTTP.post(pools + "?workloadIdentityPoolId=gone-pool", "{}").status()).isEqualTo(200);
  }
}
