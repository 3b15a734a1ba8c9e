package dev.groundwork.stacks.fivetran;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.PatternSyntaxException;

/** What a field of a connection's config may hold. */
public sealed interface ConfigField {
  /** Adds what is wrong with a value, with what is allowed. */
  void check(String path, Object value, List<String> problems);

  /** Text with something in it. */
  record Text() implements ConfigField {
    @Override
    public void check(String path, Object value, List<String> problems) {
      if (!(value instanceof String text) || text.isBlank()) {
        problems.add("%s is %s; allowed: text that is not empty".formatted(path, value));
      }
    }
  }

  /** A regular expression. */
  record Pattern() implements ConfigField {
    @Override
    public void check(String path, Object value, List<String> problems) {
      try {
        java.util.regex.Pattern.compile(String.valueOf(value));
      } catch (PatternSyntaxException wrong) {
        problems.add("%s is %s; allowed: a regular expression: %s".formatted(path, value, wrong.getDescription()));
      }
    }
  }

  /** One of some words. */
  record Choice(Set<String> words) implements ConfigField {
    public Choice(String... words) {
      this(Set.of(words));
    }

    @Override
    public void check(String path, Object value, List<String> problems) {
      if (!(value instanceof String word) || !words.contains(word)) {
        problems.add("%s is %s; allowed: %s".formatted(path, value, String.join(", ", new TreeSet<>(words))));
      }
    }
  }

  /** True or false. */
  record Truth() implements ConfigField {
    @Override
    public void check(String path, Object value, List<String> problems) {
      if (!(value instanceof Boolean)) {
        problems.add("%s is %s; allowed: true, false".formatted(path, value));
      }
    }
  }

  /**
   * A list of at least one row.
   *
   * @param key the column in which no value may stand twice
   * @param columns all are required
   */
  record Rows(String key, Map<String, ConfigField> columns) implements ConfigField {
    @Override
    public void check(String path, Object value, List<String> problems) {
      if (!(value instanceof List<?> rows) || rows.isEmpty()) {
        problems.add("%s is %s; allowed: a list of at least one".formatted(path, value));
        return;
      }
      Set<Object> seen = new HashSet<>();
      for (int i = 0; i < rows.size(); i++) {
        String here = path + "[" + i + "]";
        if (!(rows.get(i) instanceof Map<?, ?> row) || !row.keySet().equals(columns.keySet())) {
          problems.add("%s is %s; allowed: exactly %s".formatted(here, rows.get(i), new TreeSet<>(columns.keySet())));
          continue;
        }
        columns.forEach((column, field) -> field.check(here + "." + column, row.get(column), problems));
        if (!seen.add(row.get(key))) {
          problems.add("%s.%s is %s, like one before; allowed: each once".formatted(here, key, row.get(key)));
        }
      }
    }
  }
}
