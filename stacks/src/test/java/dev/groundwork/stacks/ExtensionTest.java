package dev.groundwork.stacks;

import static dev.groundwork.testkit.StackAssertions.assertThat;
import static dev.groundwork.testkit.StackAssertions.assertThatThrownBy;

import com.hashicorp.cdktf.TerraformOutput;
import com.hashicorp.cdktf.TerraformOutputConfig;
import dev.groundwork.model.Environment;
import dev.groundwork.model.Profile;
import dev.groundwork.stacks.example.LandedTopic;
import dev.groundwork.synthesized.Document;
import dev.groundwork.synthesized.Synthesis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An extension")
class ExtensionTest {
  @Test
  void adds_a_stack_with_names_labels_provider_and_state_of_the_platform() {
    Synthesis synthesis = extended(new Environment("dev"), new LandedTopic());
    Document events = synthesis.document("events").orElseThrow();

    assertThat(synthesis).hasStacks("google", "fivetran", "events").obeysPolicy();
    assertThat(events)
        .hasInventory(Map.of("google_pubsub_topic", 1))
        .hasResource("google_pubsub_topic")
        .with("name", "gw-dev-landed")
        .with("labels", Map.of("environment", "dev", "layer", "events", "platform", "groundwork"));
    assertThat(events.providers()).isEqualTo(synthesis.document("google").orElseThrow().providers());
    assertThat(events.backend().orElseThrow().arguments().text("path").orElseThrow()).endsWith("/dev/events.tfstate");
  }

  @Test
  void can_add_to_the_google_stack() {
    Extension output =
        platform ->
            new TerraformOutput(
                platform.google(),
                "bucket",
                TerraformOutputConfig.builder().value(platform.names().landingBucket()).build());

    assertThat(extended(Environment.PROD, output).document("google").orElseThrow().content().text("output.bucket.value"))
        .contains("groundwork-demo-gw-landing");
  }

  @Test
  void is_told_which_ids_a_stack_may_have() {
    assertThatThrownBy(() -> extended(Environment.PROD, platform -> platform.addStack("My Stack")))
        .hasMessageContaining("stack My Stack; allowed: 1 to 31 lower-case letters");
  }

  @Test
  void is_shown_in_the_docs_as_it_is_tested_here() throws IOException {
    String code = Files.readString(Path.of("src/test/java/dev/groundwork/stacks/example/LandedTopic.java"));

    assertThat(code.lines().filter(line -> !line.isBlank())).hasSizeLessThanOrEqualTo(20);
    assertThat(Files.readString(Path.of("../docs/extend.md"))).contains("```java\n" + code + "```");
  }

  private static Synthesis extended(Environment environment, Extension extension) {
    return PlatformSynthesis.all(PlatformSynthesis.declaration(), Profile.SANDBOX, environment, extension);
  }
}
