package dev.groundwork.operations.leftovers;

import static dev.groundwork.operations.ScriptedVendor.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.operations.Declarations;
import dev.groundwork.operations.ScriptedVendor;
import dev.groundwork.operations.access.GoogleAccess;
import dev.groundwork.operations.fivetran.FivetranClient;
import dev.groundwork.operations.fivetran.FivetranSettings;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Real Google clients against scripted vendors: a 404 in Google's shape is the answer "no". */
@DisplayName("The search for leftovers")
class LeftoversTest {
  private static final String GROUPS = "GET /fivetran/v1/groups?limit=1000";
  private static final MockResponse NO_GROUPS = json(200, "{\"data\":{\"items\":[]}}");

  private ScriptedVendor vendor;
  private FivetranClient fivetran;
  private Leftovers leftovers;

  @BeforeEach
  void start() throws IOException {
    vendor = new ScriptedVendor();
    vendor.answersOtherwise(google(404, "notFound"));
    vendor.answers(GROUPS, NO_GROUPS);
    Map<String, String> environment =
        Map.of("FIVETRAN_APIKEY", "k", "FIVETRAN_APISECRET", "s", "GOOGLE_OAUTH_ACCESS_TOKEN", "owner");
    fivetran =
        new FivetranClient(FivetranSettings.of(Declarations.at(vendor.base()), environment), duration -> {});
    GoogleAccess google =
        GoogleAccess.of(Declarations.names().declaration().google(), Declarations.at(vendor.base()), environment);
    leftovers = new Leftovers(google, fivetran, Declarations.names());
  }

  @AfterEach
  void stop() {
    fivetran.close();
    vendor.close();
  }

  @Test
  void proves_that_nothing_is_left_by_asking_for_every_declared_name() throws Exception {
    LeftoverReport report = leftovers.find();

    assertThat(report).isEqualTo(new LeftoverReport(List.of(), List.of()));
    assertThat(report.nothingLeft()).isTrue();
    assertThat(vendor.asked())
        .contains(GROUPS)
        .anyMatch(asked -> asked.startsWith("GET /storage/v1/b/demo-gw-landing"))
        .anyMatch(asked -> asked.startsWith("GET /bigquery/v2/projects/demo/datasets/raw_blog"))
        .anyMatch(asked -> asked.startsWith("GET /bigquery/v2/projects/demo/datasets/staging_shop"))
        .anyMatch(asked -> asked.startsWith("GET /bigquery/v2/projects/demo/datasets/marts"))
        .contains("GET /iam/v1/projects/demo/serviceAccounts/gw-ingestion@demo.iam.gserviceaccount.com")
        .contains("GET /iam/v1/projects/demo/serviceAccounts/gw-ci-deploy@demo.iam.gserviceaccount.com");
    assertThat(vendor.requests())
        .filteredOn(request -> !request.getTarget().startsWith("/fivetran"))
        .allSatisfy(request -> assertThat(request.getHeaders().get("Authorization")).isEqualTo("Bearer owner"));
  }

  @Test
  void names_what_still_exists() throws Exception {
    vendor.answers(GROUPS, json(200, "{\"data\":{\"items\":[{\"id\":\"g\",\"name\":\"groundwork\"}]}}"));
    vendor.answers(
        "GET /fivetran/v1/connections?group_id=g&limit=1000",
        json(
            200,
            "{\"data\":{\"items\":[{\"id\":\"c\",\"service\":\"gcs\",\"schema\":\"raw_blog\",\"group_id\":\"g\"}]}}"));
    vendor.answers(
        "GET /iam/v1/projects/demo/serviceAccounts/gw-transform@demo.iam.gserviceaccount.com", json(200, "{}"));
    vendor.answers("GET /storage/v1/b/demo-gw-landing?projection=full", json(200, "{\"name\":\"demo-gw-landing\"}"));
    vendor.answers(
        "GET /bigquery/v2/projects/demo/datasets/marts?prettyPrint=false",
        json(200, "{\"datasetReference\":{\"projectId\":\"demo\",\"datasetId\":\"marts\"}}"));

    LeftoverReport report = leftovers.find();

    assertThat(report.left())
        .hasToString(
            "[Fivetran connection raw_blog (c), Fivetran group groundwork, bucket demo-gw-landing, dataset marts,"
                + " service account gw-transform@demo.iam.gserviceaccount.com]");
    assertThat(report.nothingLeft()).isFalse();
  }

  @Test
  void does_not_take_a_question_without_answer_for_a_no() throws Exception {
    vendor.answers(GROUPS, json(401, "{\"code\":\"AuthFailed\",\"message\":\"dead\"}"));
    vendor.answersOtherwise(google(403, "forbidden"));

    LeftoverReport report = leftovers.find();

    assertThat(report.left()).isEmpty();
    assertThat(report.nothingLeft()).isFalse();
    assertThat(report.unknown())
        .anyMatch(text -> text.startsWith("Fivetran group groundwork: ") && text.contains("AuthFailed"))
        .anyMatch(text -> text.startsWith("bucket demo-gw-landing: "))
        .anyMatch(text -> text.startsWith("dataset ops: "))
        .anyMatch(text -> text.startsWith("service account gw-ci-plan@"));
  }

  private static MockResponse google(int code, String reason) {
    return json(
        code,
        "{\"error\":{\"code\":%1$d,\"message\":\"%2$s\",\"errors\":[{\"message\":\"%2$s\",\"reason\":\"%2$s\"}]}}"
            .formatted(code, reason));
  }
}
