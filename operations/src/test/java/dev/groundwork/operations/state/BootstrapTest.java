package dev.groundwork.operations.state;

import static dev.groundwork.operations.ScriptedVendor.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.groundwork.operations.Declarations;
import dev.groundwork.operations.ScriptedVendor;
import dev.groundwork.operations.access.GoogleAccess;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The bootstrap of the state's bucket")
class BootstrapTest {
  private static final String BUCKET = "/storage/v1/b/demo-gw-state?projection=full";
  private static final String RIGHT =
      """
      {"name": "demo-gw-state", "location": "EU", "versioning": {"enabled": true},
       "iamConfiguration": {"uniformBucketLevelAccess": {"enabled": true}, "publicAccessPrevention": "enforced"},
       "lifecycle": {"rule": [{"action": {"type": "Delete"}, "condition": {"numNewerVersions": 9, "isLive": false}}]},
       "softDeletePolicy": {"retentionDurationSeconds": "604800"},
       "labels": {"platform": "groundwork", "environment": "all", "layer": "state"}}""";

  private ScriptedVendor vendor;
  private Bootstrap bootstrap;

  @BeforeEach
  void start() throws IOException {
    vendor = new ScriptedVendor();
    vendor.answersOtherwise(json(200, RIGHT));
    GoogleAccess google =
        GoogleAccess.of(
            Declarations.names().declaration().google(),
            Declarations.at(vendor.base()),
            Map.of("GOOGLE_OAUTH_ACCESS_TOKEN", "owner"));
    bootstrap = new Bootstrap(new StateBucket(google, Declarations.names()));
  }

  @AfterEach
  void stop() {
    vendor.close();
  }

  private List<RecordedRequest> writes() {
    return vendor.requests().stream().filter(request -> !"GET".equals(request.getMethod())).toList();
  }

  /** The client compresses what it sends. */
  private static String text(RecordedRequest request) {
    try (var body = new GZIPInputStream(new ByteArrayInputStream(request.getBody().toByteArray()))) {
      return new String(body.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Test
  void makes_one_that_is_versioned_closed_and_where_the_declaration_says() {
    vendor.answers("GET " + BUCKET, json(404, "{\"error\":{\"code\":404,\"message\":\"no\"}}"));
    assertThat(bootstrap.run()).isEqualTo(new Bootstrap.Result(true, List.of(), List.of()));
    assertThat(writes())
        .singleElement()
        .satisfies(
            made ->
                assertThat(text(made))
                    .contains("\"demo-gw-state\"", "\"versioning\":{\"enabled\":true}", "\"location\":\"EU\"")
                    .contains("\"publicAccessPrevention\":\"enforced\"", "\"numNewerVersions\":50", "\"layer\":\"state\""));
  }

  @Test
  void leaves_one_alone_that_is_as_it_must_be() {
    assertThat(bootstrap.run()).isEqualTo(new Bootstrap.Result(false, List.of(), List.of()));
    assertThat(writes()).isEmpty();
  }

  @Test
  void corrects_one_that_forgets_or_could_be_public() {
    vendor.answers("GET " + BUCKET, json(200, "{\"name\": \"demo-gw-state\", \"location\": \"eu\"}"));
    Bootstrap.Result result = bootstrap.run();
    assertThat(result.corrected()).contains("versioning was off", "it could be made public", "labels were missing");
    assertThat(result.wrong()).isEmpty();
    assertThat(writes())
        .singleElement()
        .satisfies(change -> assertThat(text(change)).contains("\"versioning\":{\"enabled\":true}"));
  }

  @Test
  void complains_about_one_in_another_location_which_nobody_can_change() {
    vendor.answers("GET " + BUCKET, json(200, RIGHT.replace("\"EU\"", "\"US\"")));
    assertThat(bootstrap.run().wrong()).singleElement().asString().contains("US", "EU", "cannot move");
    assertThat(writes()).isEmpty();
  }

  @Test
  void says_what_to_do_when_google_refuses() {
    vendor.answers(
        "GET " + BUCKET,
        json(403, "{\"error\":{\"code\":403,\"message\":\"off\",\"errors\":[{\"reason\":\"accessNotConfigured\"}]}}"));
    assertThatThrownBy(bootstrap::run)
        .isInstanceOf(StateBucketException.class)
        .hasMessageContaining("gcloud services enable storage.googleapis.com --project demo");
  }
}
