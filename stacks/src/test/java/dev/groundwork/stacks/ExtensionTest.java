package dev.groundwork.stacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.hashicorp.cdktf.TerraformOutput;
import com.hashicorp.cdktf.TerraformOutputConfig;
import dev.groundwork.model.Environment;
import dev.groundwork.model.Profile;
import dev.groundwork.stacks.example.LandedTopic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An extension")
class ExtensionTest {
  @Test
  void adds_a_stack_with_names_labels_provider_and_state_of_the_platform() {
    var stacks = extended(new Environment("dev"), new LandedTopic());
    JsonNode topic = stacks.get("events").resource("google_pubsub_topic");

    assertThat(topic.path("name").asText()).isEqualTo("gw-dev-landed");
    assertThat(topic.path("labels").toString())
        .isEqualTo("{\"environment\":\"dev\",\"layer\":\"events\",\"platform\":\"groundwork\"}");
    assertThat(stacks.get("events").document().at("/provider/google"))
        .isEqualTo(stacks.get("google").document().at("/provider/google"));
    assertThat(stacks.get("events").document().at("/terraform/backend/local/path").asText())
        .endsWith("/dev/events.tfstate");
    assertThat(stacks.keySet()).containsExactlyInAnyOrder("google", "fivetran", "events");
  }

  @Test
  void can_add_to_the_google_stack() {
    Extension output =
        platform ->
            new TerraformOutput(
                platform.google(),
                "bucket",
                TerraformOutputConfig.builder().value(platform.names().landingBucket()).build());

    assertThat(extended(Environment.PROD, output).get("google").document().at("/output/bucket/value").asText())
        .isEqualTo("groundwork-demo-gw-landing");
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

  private static Map<String, SynthesizedStack> extended(Environment environment, Extension extension) {
    return SynthesizedStack.all(
        SynthesizedStack.declaration(), Profile.SANDBOX, environment, List.of(extension));
  }
}
