package dev.groundwork.sandbox.conformance;

import static dev.groundwork.sandbox.conformance.Terraform.assertHolds;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.groundwork.sandbox.state.Json;
import dev.groundwork.sandbox.testing.SandboxUnderTest;
import java.io.ByteArrayInputStream;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Google's provider on IAM")
class GoogleIamTest {
  @RegisterExtension static final SandboxUnderTest SANDBOX = new SandboxUnderTest();

  private static final Terraform IAM = Terraform.google(SANDBOX.http(), "/iam/v1/v1/");
  // Generated resources and the polling of operations do not double the version.
  private static final Terraform BETA = IAM.at("/iam/v1/");
  private static final String ACCOUNTS = "projects/proj-iam/serviceAccounts";

  @Test
  @DisplayName("google_service_account: echoed, patched by mask, gone after its delete")
  void account() {
    JsonNode made =
        IAM.post(
            ACCOUNTS,
            "{'accountId':'dbt-sa','serviceAccount':{'description':'managed','displayName':'dbt service account'}}");
    String email = "dbt-sa@proj-iam.iam.gserviceaccount.com";
    String name = ACCOUNTS + "/" + email;
    assertHolds(
        made,
        "{'name':'%s','email':'%s','projectId':'proj-iam','displayName':'dbt service account','description':'managed'}"
            .formatted(name, email));
    assertThat(made.path("uniqueId").asText()).matches("[0-9]{21}");
    assertThat(IAM.get(name)).isEqualTo(made);

    String patch =
        "{'serviceAccount':{'description':'rev2','displayName':'dbt service account','etag':'%s'},"
            + "'updateMask':'description'}";
    IAM.patch(name, patch.formatted(made.path("etag").asText()));
    assertHolds(IAM.get(name), "{'description':'rev2','displayName':'dbt service account'}");

    IAM.delete(name);
    IAM.refused(404, "GET", name, "");
  }

  @Test
  @DisplayName("google_service_account_iam_member: read by a POST without a body, emptied by a policy without bindings")
  void member() {
    String account = account("granted-sa");
    String get = account + ":getIamPolicy?options.requestedPolicyVersion=3";
    JsonNode before = IAM.post(get, "");
    String binding =
        "'bindings':[{'role':'roles/iam.workloadIdentityUser','members':['principalSet://iam.googleapis.com/projects/"
            + "1/locations/global/workloadIdentityPools/github/attribute.repository/acme/data']}]";

    String etag = before.path("etag").asText();
    String set = "{'policy':{%s,'etag':'%s','version':3}}".formatted(binding, etag);
    JsonNode written = IAM.post(account + ":setIamPolicy", set);
    assertHolds(written, "{%s,'version':3}".formatted(binding));
    assertThat(IAM.post(get, "")).isEqualTo(written);
    IAM.refused(409, "POST", account + ":setIamPolicy", set);

    String now = written.path("etag").asText();
    IAM.post(account + ":setIamPolicy", "{'policy':{'etag':'%s','version':3}}".formatted(now));
    assertThat(IAM.post(get, "").path("bindings")).isEmpty();
  }

  @Test
  @DisplayName("google_service_account_key: a credentials file once, a certificate ever after, gone after its delete")
  void key() throws Exception {
    String account = account("keyed-sa");
    JsonNode made =
        IAM.post(
            account + "/keys",
            "{'keyAlgorithm':'KEY_ALG_RSA_2048','privateKeyType':'TYPE_GOOGLE_CREDENTIALS_FILE'}");
    assertHolds(made, "{'keyAlgorithm':'KEY_ALG_RSA_2048','privateKeyType':'TYPE_GOOGLE_CREDENTIALS_FILE'}");
    JsonNode file = Json.MAPPER.readTree(Base64.getDecoder().decode(made.path("privateKeyData").asText()));
    assertHolds(file, "{'type':'service_account','client_email':'keyed-sa@proj-iam.iam.gserviceaccount.com'}");
    assertThat(file.path("private_key").asText()).startsWith("-----BEGIN PRIVATE KEY-----");

    String name = made.path("name").asText();
    assertThat(name).isEqualTo(account + "/keys/" + file.path("private_key_id").asText());
    JsonNode read = IAM.get(name + "?publicKeyType=TYPE_X509_PEM_FILE");
    assertHolds(read, "{'name':'%s','keyAlgorithm':'KEY_ALG_RSA_2048'}".formatted(name));
    assertThat(read.has("privateKeyData")).isFalse();
    byte[] pem = Base64.getDecoder().decode(read.path("publicKeyData").asText());
    var certificate =
        (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(pem));
    certificate.verify(certificate.getPublicKey());

    IAM.delete(name);
    IAM.refused(404, "GET", name + "?publicKeyType=TYPE_X509_PEM_FILE", "");
  }

  @Test
  @DisplayName("google_iam_workload_identity_pool and its provider: finished operations, ids taken after the delete")
  void pool() {
    String pools = "projects/proj-iam/locations/global/workloadIdentityPools";
    String full = operation(BETA.post(pools + "?workloadIdentityPoolId=github", "{'displayName':'GitHub'}"));
    assertThat(full).matches("projects/[0-9]+/locations/global/workloadIdentityPools/github");
    String pool = pools + "/github";
    assertHolds(BETA.get(pool), "{'name':'%s','state':'ACTIVE','displayName':'GitHub'}".formatted(full));
    assertThat(operation(BETA.patch(pool + "?updateMask=displayName", "{'displayName':'GitHub2'}"))).isEqualTo(full);
    assertHolds(BETA.get(pool), "{'displayName':'GitHub2'}");

    String given =
        "{'attributeCondition':'assertion.repository_owner_id == %d','attributeMapping':{'attribute.repository':"
            + "'assertion.repository','google.subject':'assertion.sub'},'displayName':'GitHub OIDC',"
            + "'oidc':{'issuerUri':'https://token.actions.githubusercontent.com'}}";
    String made =
        operation(BETA.post(pool + "/providers?workloadIdentityPoolProviderId=github-oidc", given.formatted(1)));
    assertThat(made).isEqualTo(full + "/providers/github-oidc");
    String provider = pool + "/providers/github-oidc";
    assertHolds(BETA.get(provider), given.formatted(1));
    operation(BETA.patch(provider + "?updateMask=attributeCondition", given.formatted(2)));
    assertHolds(BETA.get(provider), given.formatted(2));

    operation(BETA.delete(provider));
    assertHolds(BETA.get(provider), "{'state':'DELETED'}");
    operation(BETA.delete(pool));
    assertHolds(BETA.get(pool), "{'state':'DELETED'}");
    BETA.refused(409, "POST", pools + "?workloadIdentityPoolId=github", "{'displayName':'GitHub'}");
  }

  @Test
  @DisplayName("google_project_iam_custom_role: patched without a mask, deleted softly, taken back by undelete and patch")
  void role() {
    String role = "projects/proj-iam/roles/ci.deployer";
    IAM.refused(404, "GET", role, "");
    String given = "{'title':'%s','stage':'GA','includedPermissions':['resourcemanager.projects.get']}";
    IAM.post("projects/proj-iam/roles", "{'roleId':'ci.deployer','role':" + given.formatted("Deployer") + "}");
    assertHolds(IAM.get(role), given.formatted("Deployer"));
    IAM.patch(role, given.formatted("Deploys"));
    assertHolds(IAM.get(role), given.formatted("Deploys"));

    assertHolds(IAM.delete(role), "{'name':'%s','deleted':true}".formatted(role));
    assertHolds(IAM.get(role), "{'deleted':true}");
    IAM.post(role + ":undelete", "{}");
    IAM.patch(role, given.formatted("Again"));
    assertHolds(IAM.get(role), given.formatted("Again"));
    assertThat(IAM.get(role).has("deleted")).isFalse();
  }

  /** The name of what a finished operation was about; the operation can be read by its own full name. */
  private static String operation(JsonNode operation) {
    assertHolds(operation, "{'done':true}");
    String about = operation.at("/response/name").asText();
    assertThat(operation.path("name").asText()).startsWith(about + "/operations/");
    assertThat(BETA.get(operation.path("name").asText())).isEqualTo(operation);
    return about;
  }

  private static String account(String id) {
    return IAM.post(ACCOUNTS, "{'accountId':'%s','serviceAccount':{}}".formatted(id)).path("name").asText();
  }
}
