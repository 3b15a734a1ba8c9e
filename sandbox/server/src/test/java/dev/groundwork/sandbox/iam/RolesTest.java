package dev.groundwork.sandbox.iam;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.groundwork.sandbox.testing.Http;
import dev.groundwork.sandbox.testing.SandboxUnderTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("A project's own roles")
class RolesTest {
  @RegisterExtension static final SandboxUnderTest SANDBOX = new SandboxUnderTest();

  private static final Http HTTP = SANDBOX.http();
  private static final String ACCOUNT = "deployer@roles-project.iam.gserviceaccount.com";

  /** As Terraform's provider asks: the version twice. */
  private static final String ROLES = "/iam/v1/v1/projects/roles-project/roles";

  private static final String POLICY = "/cloudresourcemanager/v1/projects/%s:setIamPolicy";

  @Test
  void are_made_changed_deleted_and_taken_back() {
    JsonNode made = create("lived", "resourcemanager.projects.get").body();
    assertThat(made.path("name").asText()).isEqualTo("projects/roles-project/roles/lived");
    assertThat(made.at("/includedPermissions/0").asText()).isEqualTo("resourcemanager.projects.get");
    assertThat(create("lived", "resourcemanager.projects.get").status()).isEqualTo(409);

    String role = ROLES + "/lived";
    assertThat(HTTP.patch(role + "?updateMask=title", "{\"title\":\"New\"}").body().has("includedPermissions")).isTrue();
    assertThat(HTTP.get(role).body().path("title").asText()).isEqualTo("New");

    assertThat(HTTP.delete(role).body().path("deleted").asBoolean()).isTrue();
    assertThat(HTTP.get(role).body().path("deleted").asBoolean()).isTrue();
    assertThat(HTTP.get(ROLES).body().toString()).doesNotContain("roles/lived");
    assertThat(HTTP.delete(role).status()).isEqualTo(400);
    assertThat(create("lived", "resourcemanager.projects.get").status()).isEqualTo(409);

    assertThat(HTTP.post(role + ":undelete", "{}").body().has("deleted")).isFalse();
    assertThat(HTTP.get(ROLES + "?view=FULL").body().toString()).contains("roles/lived", "includedPermissions");
  }

  @Test
  void refuse_permissions_that_no_project_can_give() {
    assertThat(create("above", "resourcemanager.projects.list").status()).isEqualTo(400);
    assertThat(create("wild", "storage.*").status()).isEqualTo(400);
  }

  @Test
  void grant_their_permissions_until_they_are_deleted() {
    create("reader", "resourcemanager.projects.get");
    String project = "/cloudresourcemanager/v1/projects/roles-project";
    grant("roles-project", "{\"role\":\"projects/roles-project/roles/reader\",\"members\":[\"serviceAccount:%s\"]}");
    assertThat(HTTP.as(ACCOUNT).get(project).status()).isEqualTo(200);

    HTTP.delete(ROLES + "/reader");

    assertThat(HTTP.as(ACCOUNT).get(project).status()).isEqualTo(403);
  }

  @Test
  void must_exist_to_be_bound() {
    Http.Answer answer =
        grant("roles-project", "{\"role\":\"projects/roles-project/roles/none\",\"members\":[\"serviceAccount:%s\"]}");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body().at("/error/message").asText()).contains("projects/roles-project/roles/none");
  }

  @Test
  void bound_with_a_list_of_roles_grant_and_revoke_only_those() {
    String limit =
        """
        {"role":"roles/resourcemanager.projectIamAdmin","members":["serviceAccount:%s"],"condition":{"title":"only",
          "expression":"api.getAttribute('iam.googleapis.com/modifiedGrantsByRole', []).hasOnly(['roles/browser'])"}}""";
    assertThat(grant("limited-project", limit).status()).isEqualTo(200);
    String browser = "{\"role\":\"roles/browser\",\"members\":[\"user:a@example.com\"]}";
    String owner = "{\"role\":\"roles/owner\",\"members\":[\"serviceAccount:%s\"]}";

    assertThat(grant(HTTP.as(ACCOUNT), "limited-project", limit + "," + owner).status()).isEqualTo(403);
    assertThat(grant(HTTP.as(ACCOUNT), "limited-project", limit + "," + browser).status()).isEqualTo(200);
    assertThat(grant(HTTP.as(ACCOUNT), "limited-project", browser).status()).isEqualTo(403);
  }

  private static Http.Answer create(String id, String permission) {
    return HTTP.post(
        ROLES,
        "{\"roleId\":\"%s\",\"role\":{\"title\":\"T\",\"stage\":\"GA\",\"includedPermissions\":[\"%s\"]}}"
            .formatted(id, permission));
  }

  private static Http.Answer grant(String project, String bindings) {
    return grant(HTTP, project, bindings);
  }

  private static Http.Answer grant(Http http, String project, String bindings) {
    String policy = "{\"policy\":{\"version\":3,\"bindings\":[" + bindings.replace("%s", ACCOUNT) + "]}}";
    return http.post(POLICY.formatted(project), policy);
  }
}
