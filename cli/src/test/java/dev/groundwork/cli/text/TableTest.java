package dev.groundwork.cli.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A table")
class TableTest {
  @Test
  void has_numbers_to_the_right_and_words_to_the_left() {
    Table table = new Table("endpoint", "rows", "state").row("posts", 100, "ok").row("comments", 12_345L, "late");
    assertThat(table.toString().lines().map(String::stripTrailing))
        .containsExactly(
            "endpoint     rows   state",
            "posts         100   ok",
            "comments   12,345   late");
  }

  @Test
  void shows_a_missing_number_as_a_dash_among_numbers() {
    Table table = new Table("endpoint", "rows").row("posts", 7).row("users", "-");
    assertThat(table.toString().lines().map(String::stripTrailing))
        .containsExactly("endpoint   rows", "posts         7", "users         -");
  }

  @Test
  void refuses_a_row_that_does_not_fit_its_headings() {
    assertThatThrownBy(() -> new Table("a", "b").row("only one")).hasMessageContaining("1 cells under 2 headings");
  }
}
