package dev.groundwork.operations.cleanup;

import static dev.groundwork.operations.ScriptedVendor.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.model.Secret;
import dev.groundwork.operations.Declarations;
import dev.groundwork.operations.ScriptedVendor;
import dev.groundwork.operations.access.GoogleAccess;
import dev.groundwork.operations.fivetran.FivetranClient;
import dev.groundwork.operations.fivetran.FivetranSettings;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The sweep of the loader")
class LoaderSweepTest {
  private static final String GROUPS = "GET /fivetran/v1/groups?limit=1000";
  private static final MockResponse DELETED = json(200, "{\"code\":\"Success\"}");
  private static final Map<String, String> KEYS =
      Map.of("FIVETRAN_APIKEY", "k", "FIVETRAN_APISECRET", "s", "GOOGLE_OAUTH_ACCESS_TOKEN", "owner");

  private final List<String> told = new ArrayList<>();
  private ScriptedVendor vendor;
  private FivetranClient fivetran;
  private LoaderSweep sweep;

  @BeforeEach
  void start() throws IOException {
    vendor = new ScriptedVendor();
    fivetran = new FivetranClient(FivetranSettings.of(Declarations.at(vendor.base()), KEYS), duration -> {});
    sweep = new LoaderSweep(fivetran, "groundwork", "demo", told::add);
    vendor.answers(
        GROUPS,
        json(200, "{\"data\":{\"items\":[{\"id\":\"g\",\"name\":\"groundwork\"},{\"id\":\"h\",\"name\":\"other\"}]}}"));
    vendor.answers("GET /fivetran/v1/connections?group_id=g&limit=1000", connections());
    vendor.answers("GET /fivetran/v1/destinations/g", json(200, "{\"data\":{\"config\":{\"project_id\":\"demo\"}}}"));
    for (String path : List.of("connections/hidden", "connections/ours", "destinations/g", "groups/g")) {
      vendor.answers("DELETE /fivetran/v1/" + path, DELETED);
    }
  }

  private static MockResponse connections() {
    return json(
        200,
        """
        {"data": {"items": [
          {"id": "ours", "service": "gcs", "schema": "raw_blog", "group_id": "g"},
          {"id": "hidden", "service": "fivetran_log", "schema": "fivetran_metadata.t", "group_id": "g"}]}}""");
  }

  @AfterEach
  void stop() {
    fivetran.close();
    vendor.close();
  }

  private List<String> deleted() {
    return vendor.asked().stream().filter(asked -> asked.startsWith("DELETE")).toList();
  }

  @Test
  void deletes_what_terraform_does_not_know_and_nothing_of_other_groups() throws Exception {
    assertThat(sweep.sweepConnections(Set.of("g"), Set.of("ours"))).containsExactly("fivetran_metadata");
    assertThat(deleted()).containsExactly("DELETE /fivetran/v1/connections/hidden");
    assertThat(told).singleElement().asString().contains("fivetran_metadata.t", "Terraform did not know");
  }

  @Test
  void deletes_a_group_that_the_state_lost_with_all_that_is_in_it() throws Exception {
    sweep.sweepGroup();
    assertThat(deleted())
        .containsExactly(
            "DELETE /fivetran/v1/connections/ours",
            "DELETE /fivetran/v1/connections/hidden",
            "DELETE /fivetran/v1/destinations/g",
            "DELETE /fivetran/v1/groups/g");
  }

  @Test
  void leaves_a_group_of_our_name_that_writes_to_another_project() throws Exception {
    vendor.answers("GET /fivetran/v1/destinations/g", json(200, "{\"data\":{\"config\":{\"project_id\":\"theirs\"}}}"));
    assertThat(sweep.sweepConnections(Set.of(), Set.of())).isEmpty();
    sweep.sweepGroup();
    assertThat(deleted()).isEmpty();
    assertThat(told).first().asString().contains("left alone group groundwork (g): it writes to project theirs");
  }

  @Test
  void takes_what_is_gone_already_for_done() throws Exception {
    vendor.answers("DELETE /fivetran/v1/connections/hidden", json(404, "{\"code\":\"NotFound_Connection\"}"));
    assertThat(sweep.sweepConnections(Set.of(), Set.of("ours"))).containsExactly("fivetran_metadata");
  }

  @Test
  void tells_keys_that_are_refused_from_a_vendor_that_does_not_answer() throws Exception {
    assertThat(sweep.keys()).isEqualTo(new Keys.Alive());
    vendor.answers(GROUPS, json(401, "{\"code\":\"AuthFailed\",\"message\":\"dead\"}"));
    assertThat(sweep.keys()).isInstanceOfSatisfying(Keys.Refused.class, keys -> assertThat(keys.why()).contains("dead"));
    vendor.answers(GROUPS, json(503, "{}"));
    assertThat(sweep.keys()).isInstanceOf(Keys.Unanswered.class);
  }

  @Test
  void asks_dbt_cloud_the_same_way() throws Exception {
    DbtCloudKeys keys =
        new DbtCloudKeys(URI.create(vendor.base() + "/api"), new Secret("t"));
    vendor.answers("GET /api/v2/accounts/", json(200, "{}"), json(401, "{\"detail\":\"dead\"}"), json(500, "{}"));
    assertThat(keys.ask()).isEqualTo(new Keys.Alive());
    assertThat(keys.ask()).isInstanceOf(Keys.Refused.class);
    assertThat(keys.ask()).isInstanceOf(Keys.Unanswered.class);
    assertThat(vendor.requests().getFirst().getHeaders().get("Authorization")).isEqualTo("Token t");
  }

  @Test
  void takes_the_datasets_that_fivetran_made_but_no_declared_one() {
    String base = "/bigquery/v2/projects/demo/datasets/";
    String made = "{\"datasetReference\":{\"projectId\":\"demo\",\"datasetId\":\"%s\"}%s}";
    vendor.answers("GET " + base + "made?prettyPrint=false", json(200, made.formatted("made", "")));
    vendor.answers(
        "GET " + base + "ours?prettyPrint=false", json(200, made.formatted("ours", ",\"labels\":{\"layer\":\"raw\"}")));
    vendor.answers("DELETE " + base + "made?deleteContents=true&prettyPrint=false", json(204, ""));
    GoogleAccess google =
        GoogleAccess.of(Declarations.names().declaration().google(), Declarations.at(vendor.base()), KEYS);
    assertThat(new DatasetSweep(google, told::add).sweep(List.of("made", "ours")).left()).isEmpty();
    assertThat(deleted()).singleElement().asString().contains("/datasets/made");
  }
}
