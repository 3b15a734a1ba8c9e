package dev.groundwork.sandbox.engine.sql;

import com.google.zetasql.SqlException;
import dev.groundwork.sandbox.engine.refusal.EngineException;
import java.util.regex.Pattern;

/** ZetaSQL's messages as BigQuery words them. */
public final class Messages {
  private static final Pattern LOCATION = Pattern.compile("\\s*\\[at (\\d+:\\d+)\\]");
  private static final Pattern UNIMPLEMENTED = Pattern.compile("(?i)unimplemented|not implemented|unsupported built-in");

  private Messages() {}

  /** {@code ...; Did you mean x? [at 1:8]} becomes {@code ...; Did you mean x? at [1:8]}. */
  public static EngineException translate(SqlException e) {
    String message = String.valueOf(e.getMessage());
    if (UNIMPLEMENTED.matcher(message).find()) {
      return EngineException.unsupported("this part of GoogleSQL (" + message + ")");
    }
    return EngineException.invalidQuery(LOCATION.matcher(message).replaceAll(" at [$1]"));
  }
}
