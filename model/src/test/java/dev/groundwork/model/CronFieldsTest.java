package dev.groundwork.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A cron expression")
class CronFieldsTest {
  @ParameterizedTest
  @ValueSource(strings = {"* * * * *", "0 6 * * *", "*/15 0-6,20 1,15 1-12/3 0-7", "59 23 31 12 7"})
  void of_five_fields_within_their_ranges_is_allowed(String expression) {
    assertThat(CronFields.problem(expression)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "* * * *", "* * * * * *", "60 * * * *", "* 24 * * *", "* * 0 * *", "* * * 13 *", "* * * * 8",
        "5-1 * * * *", "*/0 * * * *", "1, * * * *", "a * * * *", "*  * * * *", "-1 * * * *", "@daily"
      })
  void of_anything_else_is_refused(String expression) {
    assertThat(CronFields.problem(expression)).isPresent();
  }
}
