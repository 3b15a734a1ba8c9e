package dev.groundwork.sandbox.conformance;

import static dev.groundwork.sandbox.conformance.Terraform.assertHolds;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.groundwork.sandbox.testing.SandboxUnderTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Google's provider on secrets")
class GoogleSecretTest {
  @RegisterExtension static final SandboxUnderTest SANDBOX = new SandboxUnderTest();

  private static final Terraform SECRETS = Terraform.google(SANDBOX.http(), "/secretmanager/v1/");
  private static final String COLLECTION = "projects/proj-secret/secrets";

  @Test
  @DisplayName("google_secret_manager_secret: echoed, labels patched, gone after its delete")
  void secret() {
    String given = "{'labels':{'env':'%s'},'replication':{'automatic':{}}}";
    JsonNode made = SECRETS.post(COLLECTION + "?secretId=labelled", given.formatted("dev"));
    assertHolds(made, given.formatted("dev"));
    assertThat(made.path("name").asText()).matches("projects/[0-9]+/secrets/labelled");

    String secret = COLLECTION + "/labelled";
    SECRETS.patch(secret + "?updateMask=labels", given.formatted("dev2"));
    JsonNode patched = SECRETS.get(secret);
    assertHolds(patched, given.formatted("dev2"));
    // An object, even an empty one, is what says that the replication is automatic.
    assertThat(patched.at("/replication/automatic").isObject()).isTrue();

    SECRETS.delete(secret);
    SECRETS.refused(404, "GET", secret, "");
  }

  @Test
  @DisplayName("google_secret_manager_secret_version: added, enabled by a POST without a body, read, destroyed")
  void version() {
    SECRETS.post(COLLECTION + "?secretId=versioned", "{'replication':{'automatic':{}}}");
    JsonNode made = SECRETS.post(COLLECTION + "/versioned:addVersion", "{'payload':{'data':'c2VjcmV0'}}");
    String name = made.path("name").asText();
    assertThat(name).matches("projects/[0-9]+/secrets/versioned/versions/1");

    assertHolds(SECRETS.post(name + ":enable", ""), "{'name':'%s','state':'ENABLED'}".formatted(name));
    assertHolds(SECRETS.get(name), "{'name':'%s','state':'ENABLED'}".formatted(name));
    assertHolds(SECRETS.get(name + ":access"), "{'name':'%s','payload':{'data':'c2VjcmV0'}}".formatted(name));

    assertHolds(SECRETS.post(name + ":destroy", ""), "{'state':'DESTROYED'}");
    assertHolds(SECRETS.get(name), "{'state':'DESTROYED'}");
  }

  @Test
  @DisplayName("google_secret_manager_secret_iam_member: read by GET, written with its etag, emptied")
  void member() {
    SECRETS.post(COLLECTION + "?secretId=granted", "{'replication':{'automatic':{}}}");
    String secret = COLLECTION + "/granted";
    String get = secret + ":getIamPolicy?options.requestedPolicyVersion=3";
    String binding =
        "'bindings':[{'role':'roles/secretmanager.secretAccessor','members':"
            + "['serviceAccount:dbt-sa@proj-secret.iam.gserviceaccount.com']}]";
    String set =
        "{'policy':{%s,'etag':'%s','version':3}}".formatted(binding, SECRETS.get(get).path("etag").asText());

    JsonNode written = SECRETS.post(secret + ":setIamPolicy", set);
    assertHolds(written, "{%s,'version':3}".formatted(binding));
    assertThat(SECRETS.get(get)).isEqualTo(written);
    SECRETS.refused(409, "POST", secret + ":setIamPolicy", set);

    String now = written.path("etag").asText();
    SECRETS.post(secret + ":setIamPolicy", "{'policy':{'etag':'%s','version':3}}".formatted(now));
    assertThat(SECRETS.get(get).path("bindings")).isEmpty();
  }
}
