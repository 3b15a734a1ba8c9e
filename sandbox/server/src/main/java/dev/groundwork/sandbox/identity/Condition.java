package dev.groundwork.sandbox.identity;

import com.fasterxml.jackson.databind.JsonNode;
import dev.groundwork.sandbox.http.GoogleError;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When a binding counts. The one kind that is evaluated limits which roles its holder may grant and revoke; see
 * <a href="https://cloud.google.com/iam/docs/setting-limits-on-granting-roles">Google's page on it</a>.
 *
 * @param expression in Google's expression language
 */
public record Condition(String title, @Nullable String description, String expression) {
  private static final Pattern MODIFIED_GRANTS =
      Pattern.compile(
          "\\s*api\\.getAttribute\\(\\s*(['\"])iam\\.googleapis\\.com/modifiedGrantsByRole\\1\\s*,\\s*\\[\\s*]\\s*\\)"
              + "\\s*\\.hasOnly\\(\\s*\\[([^\\]]*)]\\s*\\)\\s*");
  private static final Pattern LITERAL = Pattern.compile("'([^']*)'|\"([^\"]*)\"");

  /**
   * The condition of a binding as Google's APIs exchange it.
   *
   * @throws GoogleError 400 without a title or an expression, 501 for an expression that the sandbox cannot evaluate:
   *     a grant that counts always or never would hide what the real one does
   */
  static Condition of(JsonNode sent) {
    Condition condition =
        new Condition(
            sent.path("title").asText(),
            sent.path("description").asText(null),
            sent.path("expression").asText());
    if (condition.title.isBlank() || condition.expression.isBlank()) {
      throw GoogleError.invalid("A condition needs a title and an expression; it is %s".formatted(sent));
    }
    if (!MODIFIED_GRANTS.matcher(condition.expression).matches()) {
      throw GoogleError.unsupported(
          "the IAM condition %s; evaluated is api.getAttribute('iam.googleapis.com/modifiedGrantsByRole', [])"
              .formatted(condition.expression)
              + ".hasOnly(['role', ...])");
    }
    return condition;
  }

  /**
   * Whether it holds for a request.
   *
   * @param modified roles that the request grants or revokes; a request that sets no policy has none, and the
   *     expression's default, the empty list, makes it hold
   */
  boolean holds(Set<String> modified) {
    Matcher matcher = MODIFIED_GRANTS.matcher(expression);
    return matcher.matches() && literals(matcher.group(2)).containsAll(modified);
  }

  private static Set<String> literals(String list) {
    Set<String> literals = new HashSet<>();
    Matcher literal = LITERAL.matcher(list);
    while (literal.find()) {
      literals.add(Objects.requireNonNullElseGet(literal.group(1), () -> literal.group(2)));
    }
    return literals;
  }
}
