package dev.groundwork.sandbox.fivetran.files;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names in the destination by Fivetran's renaming rules.
 *
 * @see <a href="https://fivetran.com/docs/connector-sdk/troubleshooting/schema-table-name-normalization">the rules</a>
 */
public final class ColumnNames {
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern FOREIGN = Pattern.compile("[^A-Za-z0-9_]");
  private static final Pattern WORD_AFTER_SMALL = Pattern.compile("([a-z0-9])([A-Z])");
  private static final Pattern WORD_AFTER_ACRONYM = Pattern.compile("([A-Z])([A-Z][a-z])");
  private static final Pattern UNDERSCORES = Pattern.compile("_{2,}");

  private ColumnNames() {}

  /** {@code userId} becomes {@code user_id}; a leading digit gets an underscore before it. */
  public static String column(String source) {
    String plain = ACCENTS.matcher(Normalizer.normalize(source, Normalizer.Form.NFD)).replaceAll("");
    String ascii = FOREIGN.matcher(plain).replaceAll("_");
    String split = WORD_AFTER_SMALL.matcher(ascii).replaceAll("$1_$2");
    split = WORD_AFTER_ACRONYM.matcher(split).replaceAll("$1_$2");
    String name = UNDERSCORES.matcher(split).replaceAll("_").toLowerCase(Locale.ROOT);
    if (name.isEmpty()) {
      return "_";
    }
    return Character.isDigit(name.charAt(0)) ? "_" + name : name;
  }

  /** As a column's, and without underscores before the first letter. */
  public static String table(String source) {
    return column(source).replaceFirst("^_+(?=[a-z])", "");
  }
}
