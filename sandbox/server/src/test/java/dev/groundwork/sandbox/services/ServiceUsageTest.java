package dev.groundwork.sandbox.services;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.groundwork.sandbox.testing.Http;
import dev.groundwork.sandbox.testing.SandboxUnderTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Service Usage")
class ServiceUsageTest {
  @RegisterExtension static final SandboxUnderTest SANDBOX = new SandboxUnderTest();

  private static final Http HTTP = SANDBOX.http();

  @Test
  void apis_enabled_in_one_call_are_listed_page_by_page() {
    String services = "/serviceusage/v1/v1/projects/enabling-project/services";
    JsonNode operation =
        HTTP.post(
                services + ":batchEnable",
                "{\"serviceIds\":[\"bigquery.googleapis.com\",\"iam.googleapis.com\",\"storage.googleapis.com\"]}")
            .body();

    JsonNode first = HTTP.get(services + "?filter=state:ENABLED&pageSize=4").body();
    String next = first.path("nextPageToken").asText();
    JsonNode second = HTTP.get(services + "?filter=state:ENABLED&pageSize=4&pageToken=" + next).body();

    assertThat(operation.path("done").asBoolean()).isTrue();
    assertThat(HTTP.get("/serviceusage/v1/" + operation.path("name").asText()).body()).isEqualTo(operation);
    assertThat(first.path("services")).hasSize(4);
    assertThat(second.path("services")).hasSize(1);
    assertThat(second.at("/services/0/name").asText()).matches("projects/[0-9]{12}/services/storage.googleapis.com");
  }

  @Test
  void an_api_is_enabled_and_disabled() {
    String service = "/serviceusage/v1/projects/switching-project/services/bigquery.googleapis.com";
    assertThat(HTTP.get(service).body().path("state").asText()).isEqualTo("DISABLED");

    assertThat(HTTP.post(service + ":enable", "{}").body().at("/response/service/state").asText()).isEqualTo("ENABLED");
    assertThat(HTTP.get(service).body().path("state").asText()).isEqualTo("ENABLED");
    assertThat(HTTP.post(service + ":disable", "{}").status()).isEqualTo(200);
    assertThat(HTTP.post(service + ":disable", "{}").status()).isEqualTo(400);

    String listed = "/serviceusage/v1/projects/switching-project/services?filter=state:DISABLED";
    assertThat(HTTP.get(listed).body().path("services")).hasSize(1);
  }

  @Test
  void a_name_that_is_no_api_is_not_found() {
    assertThat(HTTP.post("/serviceusage/v1/projects/naming-project/services/bigquery:enable", "{}").status())
        .isEqualTo(404);
  }

  @Test
  void an_operation_that_nobody_started_is_not_found() {
    assertThat(HTTP.get("/serviceusage/v1/operations/acat.unknown").status()).isEqualTo(404);
  }
}
