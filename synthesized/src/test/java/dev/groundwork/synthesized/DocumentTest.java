package dev.groundwork.synthesized;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A synthesized document")
class DocumentTest {
  private static final String LAKE =
      """
      {
        "//": {"metadata": {"stackName": "lake"}},
        "terraform": {
          "backend": {"local": {"path": "lake.tfstate"}},
          "required_providers": {"google": {"source": "hashicorp/google", "version": "~> 5.45"}}
        },
        "provider": {"google": [{"project": "demo"}, {"alias": "other"}]},
        "data": {"google_project": {"this": {}}},
        "resource": {
          "google_storage_bucket": {
            "raw_1": {
              "//": {"metadata": {"path": "lake/raw", "uniqueId": "raw_1"}},
              "name": "${data.google_project.this.number}-raw",
              "lifecycle_rule": [{"action": {"type": "Delete"}}],
              "force_destroy": true
            }
          },
          "google_storage_bucket_iam_member": {
            "reads": {
              "bucket": "${google_storage_bucket.raw_1.name}",
              "depends_on": ["google_storage_bucket.raw_1"],
              "member": "serviceAccount:$${literal.of_nothing}"
            }
          }
        }
      }
      """;

  private final Document lake = Document.parse("lake", LAKE);

  @TempDir Path folder;

  @Test
  void tells_what_it_makes_reads_and_asks_for() {
    assertThat(lake.inventory())
        .isEqualTo(Map.of("google_storage_bucket", 1, "google_storage_bucket_iam_member", 1));
    assertThat(lake.addresses())
        .containsExactly(
            "data.google_project.this", "google_storage_bucket.raw_1", "google_storage_bucket_iam_member.reads");
    assertThat(lake.data()).extracting(Resource::address).containsExactly("data.google_project.this");
    assertThat(lake.providers()).extracting(Provider::name).containsExactly("google", "google");
    assertThat(lake.requiredProviders())
        .containsExactly(new RequiredProvider("google", "hashicorp/google", "~> 5.45"));
    assertThat(lake.backend()).hasValueSatisfying(state -> assertThat(state.type()).isEqualTo("local"));
  }

  @Test
  void shows_a_resource_without_remarks_by_type_address_and_path() {
    Resource bucket = lake.resource("google_storage_bucket");

    assertThat(bucket).hasToString("google_storage_bucket.raw_1 (lake/raw)");
    assertThat(bucket.arguments().sets("//")).isFalse();
    assertThat(bucket.flag("force_destroy")).contains(true);
    assertThat(bucket.text("lifecycle_rule.action.type")).contains("Delete");
    assertThat(bucket.text("lifecycle_rule.0.action.type")).contains("Delete");
    assertThat(bucket.text("lifecycle_rule.1.action.type")).isEmpty();
    assertThat(lake.atPath("lake/raw")).contains(bucket);
    assertThat(lake.at("google_storage_bucket.raw_1")).contains(bucket);
  }

  @Test
  void knows_what_refers_to_what() {
    assertThat(lake.resource("google_storage_bucket").references())
        .containsExactly(new Reference("name", "data.google_project.this", "number"));
    assertThat(lake.resource("google_storage_bucket_iam_member").references())
        .containsExactlyInAnyOrder(
            new Reference("bucket", "google_storage_bucket.raw_1", "name"),
            new Reference("depends_on.0", "google_storage_bucket.raw_1", ""));
  }

  @Test
  void cannot_be_changed() {
    assertThatThrownBy(() -> lake.content().values().clear()).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> lake.resource("google_storage_bucket").arguments().values().put("name", "x"))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> lake.resource("google_storage_bucket").arguments().list("lifecycle_rule").clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void is_refused_where_terraform_would_see_more_than_this_does() {
    assertThatThrownBy(() -> Document.parse("lake", "{\"resource\": {}, \"resource\": {}}"))
        .isInstanceOf(UnreadableDocument.class)
        .hasMessageContaining("Duplicate field 'resource'");
    assertThatThrownBy(() -> Document.parse("lake", "{\"resource\": [{\"null_resource\": {\"x\": {}}}]}"))
        .hasMessageContaining("resource is [{")
        .hasMessageContaining("allowed: an object");
    assertThatThrownBy(() -> Document.parse("lake", "{\"data\": {\"http\": {\"x\": [{}]}}}"))
        .hasMessageContaining("x is [{}]; allowed: an object");
    assertThatThrownBy(() -> Document.parse("lake", "[]")).hasMessageContaining("not a JSON object");
    assertThatThrownBy(() -> Document.parse("lake", "{} {}")).hasMessageContaining("something follows");
  }

  @Test
  void is_read_with_those_it_depends_on_before_it() throws IOException {
    write("stacks/loader/cdk.tf.json", "{\"//\":{\"metadata\":{\"stackName\":\"loader\"}}}");
    write("stacks/lake/cdk.tf.json", LAKE);
    write(
        "manifest.json",
        """
        {"stacks": {
          "loader": {"synthesizedStackPath": "stacks/loader/cdk.tf.json", "dependencies": ["lake"]},
          "lake": {"synthesizedStackPath": "stacks/lake/cdk.tf.json", "dependencies": []}
        }}
        """);

    Synthesis synthesis = Synthesis.read(folder);

    assertThat(synthesis.documents()).extracting(Document::stack).containsExactly("lake", "loader");
    assertThat(synthesis.document("lake")).contains(lake);
    assertThat(Synthesis.read(folder.resolve("stacks/lake/cdk.tf.json")).documents()).isEqualTo(List.of(lake));
  }

  @Test
  void that_is_not_there_is_named_with_what_to_do() {
    assertThatThrownBy(() -> Synthesis.read(folder))
        .isInstanceOf(UnreadableDocument.class)
        .hasMessageContaining("manifest.json")
        .hasMessageEndingWith("; synthesize again");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
