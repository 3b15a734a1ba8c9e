package dev.groundwork.sandbox.fivetran.gcs;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decides which table a file goes to. The expression must match the whole path below the connection's folder.
 *
 * @param table the table, or absent where the expression's group {@code table} names it
 */
public record TableRule(@Nullable String table, Pattern pattern) {

  static TableRule fixed(String table, String pattern) {
    return new TableRule(table, Pattern.compile(pattern));
  }

  static TableRule extracting(Pattern pattern) {
    return new TableRule(null, pattern);
  }

  /** Table for the file with this path; empty if the rule does not apply. */
  public Optional<String> tableFor(String path) {
    Matcher matcher = pattern.matcher(path);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    if (table != null) {
      return Optional.of(table);
    }
    return matcher.namedGroups().containsKey("table") ? Optional.ofNullable(matcher.group("table")) : Optional.empty();
  }
}
