package dev.groundwork.sandbox.projects;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.groundwork.sandbox.testing.Http;
import dev.groundwork.sandbox.testing.SandboxUnderTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Resource Manager")
class ProjectsTest {
  @RegisterExtension static final SandboxUnderTest SANDBOX = new SandboxUnderTest();

  private static final Http HTTP = SANDBOX.http();
  private static final String PROJECTS = "/cloudresourcemanager/v1/projects";

  @Test
  void any_project_exists_under_its_id_and_its_number() {
    JsonNode byId = HTTP.get(PROJECTS + "/some-project").body();

    assertThat(byId.path("lifecycleState").asText()).isEqualTo("ACTIVE");
    assertThat(byId.path("projectNumber").asText()).matches("[0-9]{12}");
    assertThat(HTTP.get(PROJECTS + "/" + byId.path("projectNumber").asText()).body()).isEqualTo(byId);
    assertThat(HTTP.get("/cloudresourcemanager/v1/v1/projects/some-project").body()).isEqualTo(byId);
    assertThat(HTTP.get("/cloudresourcemanager/v3/projects/some-project").body().path("name").asText())
        .isEqualTo("projects/" + byId.path("projectNumber").asText());
    assertThat(HTTP.get(PROJECTS).body().path("projects").findValuesAsText("projectId")).contains("some-project");
  }

  @Test
  void an_id_that_google_refuses_is_refused() {
    assertThat(HTTP.get(PROJECTS + "/Not%20a%20project").status()).isEqualTo(400);
    assertThat(HTTP.get(PROJECTS + "/123").status()).isEqualTo(403);
  }

  @Test
  void a_policy_without_bindings_empties_it() {
    String project = PROJECTS + "/emptied-project";
    HTTP.post(
        project + ":setIamPolicy",
        "{\"policy\":{\"bindings\":[{\"role\":\"roles/viewer\",\"members\":[\"user:a@example.com\"]}]}}");
    JsonNode before = HTTP.post(project + ":getIamPolicy", "{}").body();

    HTTP.post(
        project + ":setIamPolicy",
        "{\"policy\":{\"etag\":\"%s\",\"version\":3}}".formatted(before.path("etag").asText()));

    JsonNode after = HTTP.post(project + ":getIamPolicy", "{}").body();
    assertThat(before.path("bindings")).hasSize(1);
    assertThat(after.path("bindings").isArray()).isTrue();
    assertThat(after.path("bindings")).isEmpty();
    assertThat(after.path("version").asInt()).isEqualTo(3);
  }

  @Test
  void a_caller_learns_which_permissions_it_holds() {
    String project = PROJECTS + "/tested-project";
    String account = "tester@tested-project.iam.gserviceaccount.com";
    HTTP.post(
        project + ":setIamPolicy",
        "{\"policy\":{\"bindings\":[{\"role\":\"roles/browser\",\"members\":[\"serviceAccount:%s\"]}]}}"
            .formatted(account));

    JsonNode held =
        HTTP.as(account)
            .post(
                project + ":testIamPermissions",
                "{\"permissions\":[\"resourcemanager.projects.get\",\"resourcemanager.projects.setIamPolicy\"]}")
            .body();

    assertThat(held.toString()).isEqualTo("{\"permissions\":[\"resourcemanager.projects.get\"]}");
  }

  @Test
  void conditions_and_members_without_a_type_are_refused_by_name() {
    String set = PROJECTS + "/refusing-project:setIamPolicy";

    Http.Answer condition =
        HTTP.post(
            set,
            """
            {"policy":{"version":3,"bindings":[{"role":"roles/viewer","members":["user:a@example.com"],
              "condition":{"title":"t","expression":"request.time < timestamp('2030-01-01T00:00:00Z')"}}]}}""");
    Http.Answer member =
        HTTP.post(set, "{\"policy\":{\"bindings\":[{\"role\":\"roles/viewer\",\"members\":[\"a@example.com\"]}]}}");

    assertThat(condition.status()).isEqualTo(501);
    assertThat(condition.body().at("/error/message").asText()).contains("IAM condition request.time <");
    assertThat(member.status()).isEqualTo(400);
    assertThat(member.body().at("/error/message").asText()).contains("a@example.com");
  }
}
