package dev.groundwork.operations.plan;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Judges what must not be shown although no provider marked it: by the name of its key, by its shape, and because it is
 * one of the secrets of this very process. Hides too much rather than too little.
 */
public final class Secrecy {
  /** Shorter ones, such as the sandbox's, are words that occur by chance. */
  private static final int SHORTEST_SECRET = 8;

  private static final Pattern SECRET_KEY =
      Pattern.compile(
          "secret|passw(or)?d|passphrase|(^|[_.-])pwd|token|credential|(api|access|private|signing|encryption|account|shared)[_-]?key"
              + "|authorization|(^|[_-])auth$|bearer|cookie|connection[_-]?string|(^|[_-])dsn$|signature|(^|[_-])salt$|webhook[_-]?url",
          Pattern.CASE_INSENSITIVE);

  /** Names of secrets and ways to use them, not secrets. */
  private static final Set<String> NOT_SECRET =
      Set.of("secret_id", "secret_name", "secret_manager_custom_endpoint", "token_format", "token_type");

  private static final List<Pattern> SHAPES =
      List.of(
          Pattern.compile("-----BEGIN [A-Z0-9 ]+-----"),
          Pattern.compile("(?i)\\b(bearer|basic|token)\\s+[A-Za-z0-9._~+/=-]{8,}"),
          Pattern.compile("\\beyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]{4,}"),
          Pattern.compile("\\bya29\\.|\\b1//0[A-Za-z0-9_-]{10}|\\bAIza[A-Za-z0-9_-]{30}|\\bGOCSPX-"),
          Pattern.compile("\\b(gh[pousr]_|github_pat_|glpat-|xox[a-z]-|npm_|pypi-|dop_v1_|hvs\\.|dbt[a-z]_)[A-Za-z0-9_-]{8,}"),
          Pattern.compile("\\b(sk|pk|rk)[-_][A-Za-z0-9_-]{12,}|\\b(AKIA|ASIA)[0-9A-Z]{12,}|\\bGOOG1?[0-9A-Z]{12,}"),
          Pattern.compile("hooks\\.slack\\.com/|discord(app)?\\.com/api/webhooks/"),
          Pattern.compile("://[^/@\\s]+:[^/@\\s]+@"),
          Pattern.compile("(?i)[?&;](sig|signature|token|key|secret|password|x-goog-signature|x-amz-signature|access_token)="),
          Pattern.compile("(?i)\\b(secret|password|passwd|pwd|api_?key|token)\\b[\"']?\\s*[=:]\\s*[\"']?[^\\s\"']{4,}"));

  /** Without underscores and dashes: those join words in the ids of constructs, which end in a hash. */
  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9+=]{20,}");

  private static final Pattern HEX = Pattern.compile("[0-9a-fA-F]{32,}");

  private final List<String> known;

  /**
   * @param known secrets of this process, whose values are never shown wherever they occur
   */
  public Secrecy(Collection<String> known) {
    this.known = known.stream().filter(secret -> secret.length() >= SHORTEST_SECRET).distinct().sorted().toList();
  }

  /** Whether a key's name says that its value is a secret. */
  public static boolean isSecretKey(String key) {
    return !NOT_SECRET.contains(key) && SECRET_KEY.matcher(key).find();
  }

  /** Whether a text is certainly a secret: one of ours, or in the shape of a kind of key. */
  public boolean isSecret(String text) {
    return known.stream().anyMatch(text::contains) || SHAPES.stream().anyMatch(shape -> shape.matcher(text).find());
  }

  /** Whether a text holds something that looks as if dice had made it, as tokens do. */
  public boolean isSuspicious(String text) {
    if (isSecret(text)) {
      return true;
    }
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      if (looksRandom(words.group())) {
        return true;
      }
    }
    return false;
  }

  private static boolean looksRandom(String word) {
    if (HEX.matcher(word).matches()) {
      return true;
    }
    int kinds = 0;
    for (String kind : List.of(".*[a-z].*", ".*[A-Z].*", ".*[0-9].*[0-9].*")) {
      kinds += word.matches(kind) ? 1 : 0;
    }
    return kinds == 3 && word.chars().distinct().count() > 10;
  }
}
