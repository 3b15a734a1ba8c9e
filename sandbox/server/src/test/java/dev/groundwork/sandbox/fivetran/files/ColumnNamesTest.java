package dev.groundwork.sandbox.fivetran.files;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Names in the destination")
class ColumnNamesTest {
  @ParameterizedTest(name = "{0} becomes {1}")
  @CsvSource({
    "userId, user_id",
    "HTTPServer, http_server",
    "userID, user_id",
    "Montréal report, montreal_report",
    "total$amount, total_amount",
    "a__b, a_b",
    "1st, _1st",
    "address2, address2",
    "_private, _private",
    "日付, _",
  })
  void columns_follow_the_vendors_rules(String source, String column) {
    assertThat(ColumnNames.column(source)).isEqualTo(column);
  }

  @ParameterizedTest(name = "{0} becomes {1}")
  @CsvSource({"_orders, orders", "_1st, _1st", "userPosts, user_posts"})
  void tables_lose_leading_underscores_before_a_letter(String source, String table) {
    assertThat(ColumnNames.table(source)).isEqualTo(table);
  }

  @Property(tries = 500)
  @Label("every name is one that BigQuery takes, and renaming it again changes nothing")
  void every_name_is_valid_and_stable(@ForAll String source) {
    String column = ColumnNames.column(source);

    assertThat(column).matches("[a-z_][a-z0-9_]*");
    assertThat(ColumnNames.column(column)).isEqualTo(column);
  }
}
