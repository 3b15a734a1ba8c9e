package dev.groundwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@DisplayName("plan-comment of saved plans")
class PlanCommentTest {
  private static final String PLAN =
      """
      {"format_version":"1.2","resource_changes":[{"address":"google_storage_bucket.a","mode":"managed",
       "type":"google_storage_bucket","change":{"actions":["delete"],"before":{"id":"a"},"after":null}}]}""";

  @TempDir Path root;
  private final StringWriter said = new StringWriter();
  private final StringWriter complained = new StringWriter();

  @BeforeEach
  void nameTheRoot() {
    System.setProperty("groundwork.root", root.toString());
  }

  @AfterEach
  void forgetTheRoot() {
    System.clearProperty("groundwork.root");
  }

  @Test
  void names_their_stacks_by_their_files() throws Exception {
    Path folder = Files.createDirectories(root.resolve("fivetran"));
    assertThat(run(write("google.plan.json", PLAN), Files.writeString(folder.resolve("plan.json"), "{\"format_version\":\"1.2\"}"))).isZero();
    assertThat(said.toString()).contains("profile `sandbox`", "- `google`: 1 to destroy", "- `fivetran`: no changes", "Data will be lost");
  }

  @Test
  void goes_to_a_file_if_one_is_named() throws Exception {
    assertThat(run("--out", root.resolve("new/comment.md"), "--profile", "cloud", "--environment", "dev", write("google.json", PLAN))).isZero();
    assertThat(said.toString()).isEmpty();
    assertThat(root.resolve("new/comment.md")).content().startsWith("<!-- groundwork-plan cloud/dev -->");
  }

  @Test
  void is_json_for_scripts() throws Exception {
    assertThat(run("--json", write("google.json", PLAN))).isZero();
    var json = new ObjectMapper().readTree(said.toString());
    assertThat(json.at("/stacks/0/counts/destroy").intValue()).isEqualTo(1);
    assertThat(json.at("/stacks/0/changes/0/action").textValue()).isEqualTo("DESTROY");
  }

  @Test
  void ends_with_2_and_names_every_file_that_cannot_be_read() throws Exception {
    assertThat(run(root.resolve("one.json"), root.resolve("two.json"))).isEqualTo(2);
    assertThat(complained.toString()).contains("one.json", "two.json", "terraform show -json").doesNotContain("\tat ");
  }

  @Test
  void ends_with_2_where_a_file_is_no_plan_or_both_kinds_of_input_are_given() throws Exception {
    assertThat(run(write("google.json", "{\"version\":4}"))).isEqualTo(2);
    assertThat(complained.toString()).contains("the plan of google", "format none");
    assertThat(run("--synthesized", root, write("google.json", PLAN))).isEqualTo(2);
    assertThat(complained.toString()).contains("--synthesized");
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(root.resolve(name), text);
  }

  private int run(Object... arguments) {
    CommandLine line = Main.commandLine();
    line.setErr(new PrintWriter(complained));
    line.setOut(new PrintWriter(said));
    String[] words = new String[arguments.length + 1];
    words[0] = "plan-comment";
    for (int i = 0; i < arguments.length; i++) {
      words[i + 1] = arguments[i].toString();
    }
    return line.execute(words);
  }
}
