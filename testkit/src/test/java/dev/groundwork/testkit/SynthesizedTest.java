package dev.groundwork.testkit;

import static dev.groundwork.testkit.StackAssertions.assertThat;
import static dev.groundwork.testkit.StackAssertions.assertThatThrownBy;

import com.hashicorp.cdktf.TerraformStack;
import dev.groundwork.synthesized.Document;
import dev.groundwork.testkit.example.LakeStack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A synthesis in a test")
@Synthesized(LakeStack.class)
class SynthesizedTest {
  private static Document first;

  @Test
  void happens_once_for_a_class(Document stack) {
    assertThat(same(stack)).isTrue();
  }

  @Test
  void is_the_same_for_its_next_test(Document stack, Document again) {
    assertThat(stack.stack()).isEqualTo("stack");
    assertThat(stack).isSameAs(again);
    assertThat(same(stack)).isTrue();
  }

  @Nested
  class WithinAnother {
    @Test
    void is_given_as_well(Document stack) {
      assertThat(stack).hasResource("google_storage_bucket");
    }
  }

  @Test
  void can_have_several_stacks() {
    assertThat(
            Synthesizing.app(
                app -> {
                  TerraformStack lake = new LakeStack(app, "lake");
                  new LakeStack(app, "earlier");
                  lake.addDependency((TerraformStack) app.getNode().findChild("earlier"));
                }))
        .hasStacks("earlier", "lake");
  }

  @Test
  void leaves_no_folder_behind() {
    List<Path> used = new ArrayList<>();
    Synthesizing.stack(
        app -> {
          used.add(Path.of(app.getOutdir()));
          return new LakeStack(app, "lake");
        });
    assertThat(used).singleElement().satisfies(folder -> assertThat(folder).isAbsolute().doesNotExist());
  }

  @Test
  void shows_what_a_stack_says_of_its_own_mistake() {
    assertThatThrownBy(
            () ->
                Synthesizing.stack(
                    _ -> {
                      throw new IllegalArgumentException("location is Mars; allowed: EU, US");
                    }))
        .hasMessage("location is Mars; allowed: EU, US");
  }

  @Test
  void is_documented_by_tests_that_run() throws IOException {
    String page = Files.readString(Path.of("../docs/testkit.md"));
    for (String example : new String[] {"LakeStack", "LakeStackTest"}) {
      String code = Files.readString(Path.of("src/test/java/dev/groundwork/testkit/example/" + example + ".java"));
      assertThat(page).contains("```java\n" + code + "```");
    }
  }

  private static boolean same(Document stack) {
    first = first == null ? stack : first;
    return first == stack;
  }
}
