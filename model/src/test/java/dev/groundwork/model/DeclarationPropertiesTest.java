package dev.groundwork.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever a file holds: a declaration, or problems with lines of that file; never another failure. */
class DeclarationPropertiesTest {
  @Property(tries = 500)
  void any_text_is_a_declaration_or_has_problems_on_its_own_lines(@ForAll String text) {
    holdsFor(text);
  }

  @Property(tries = 500)
  void yaml_of_our_own_words_is_a_declaration_or_has_problems(@ForAll("ourWords") String text) {
    holdsFor(text);
  }

  @Property(tries = 1000)
  void a_declaration_with_a_piece_cut_or_exchanged_is_a_declaration_or_has_problems(
      @ForAll @IntRange(max = 400) int from,
      @ForAll @IntRange(max = 40) int length,
      @ForAll("ourWords") String instead) {
    String right = Declarations.SMALLEST;
    int start = Math.min(from, right.length());
    int end = Math.min(start + length, right.length());
    holdsFor(right.substring(0, start) + instead + right.substring(end));
  }

  @Provide
  Arbitrary<String> ourWords() {
    return Arbitraries.of(
            "platform", "google", "sources", "key", "contract", "schedule", "interval", "id", "6h", "manual", ": ",
            "\n", "\n  ", "\n    - ", "[", "]", "{ ", " }", ", ", "'", "\"", "&a ", "*a", "!!set ", "? ", "| ", "~",
            "0x1f", "9999999999999", "<<", "%", "\u0000", "\t")
        .list()
        .ofMaxSize(25)
        .map(words -> String.join("", words));
  }

  private static void holdsFor(String text) {
    try {
      assertThat(Declarations.read(text).sources()).isNotEmpty();
    } catch (InvalidDeclaration invalid) {
      List<InvalidDeclaration.Problem> problems = invalid.problems();
      assertThat(problems).isNotEmpty();
      assertThat(problems).allSatisfy(problem -> assertThat(problem.text()).isNotBlank());
      assertThat(problems)
          .extracting(InvalidDeclaration.Problem::line)
          .allSatisfy(line -> assertThat(line).isBetween(1, text.split("\\R", -1).length));
    }
  }
}
