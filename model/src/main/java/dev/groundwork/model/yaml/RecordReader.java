package dev.groundwork.model.yaml;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Binds a document to records whose components carry {@link Key}. A value that cannot be read is told among the
 * problems and replaced by an empty stand-in, so that reading goes on and finds the rest.
 */
public final class RecordReader {
  private final Problems problems;
  private final Map<Class<?>, Scalar<?>> special;
  private final Map<String, Integer> lines = new HashMap<>();

  /**
   * @param special how types are read that are neither records, lists, mappings, enums nor plain
   */
  public RecordReader(Problems problems, Map<Class<?>, Scalar<?>> special) {
    this.problems = problems;
    this.special = Map.copyOf(special);
  }

  /** The record that a mapping describes; worthless if there are problems. */
  public <T> T read(Class<T> type, Value value) {
    Map<String, Value> entries = value.entries();
    List<String> known = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
    entries.forEach((key, entry) -> rejectUnknown(value, key, entry, known));
    return Records.of(type, component -> component(component, value, entries));
  }

  /** 1-based line of a value that was read, by its path; 1 for one that stands nowhere. */
  public int lineOf(String path) {
    return lines.getOrDefault(path, 1);
  }

  /** Whether a value was written in the document, by its path. */
  public boolean isWritten(String path) {
    return lines.containsKey(path);
  }

  private void rejectUnknown(Value section, String key, Value entry, List<String> known) {
    if (!known.contains(key)) {
      String text = "unknown key %s in %s; allowed: %s%s";
      String allowed = String.join(", ", known);
      problems.add(
          entry.keyLine(), section.at(key), text.formatted(key, section.shownPath(), allowed, meant(key, known)));
    }
  }

  private Object component(RecordComponent component, Value section, Map<String, Value> entries) {
    Key key = component.getAnnotation(Key.class);
    Value value = entries.get(component.getName());
    if (value != null && !value.isAbsent()) {
      return member(component.getGenericType(), key, value);
    }
    if (component.getType() == Optional.class) {
      return Optional.empty();
    }
    if (!key.otherwise().isEmpty()) {
      Value fallback = Document.parse(key.otherwise(), problems).orElseThrow();
      return member(component.getGenericType(), key, fallback);
    }
    if (section.isMapping()) {
      String text = "missing key %s in %s: %s; add it%s";
      problems.add(
          value == null ? section.keyLine() : value.keyLine(),
          section.at(component.getName()),
          text.formatted(component.getName(), section.shownPath(), key.about(), example(key)));
    }
    return Records.standIn(component.getType(), special);
  }

  private Object member(Type type, Key key, Value value) {
    lines.put(value.path(), value.line());
    return switch (type) {
      case ParameterizedType list when list.getRawType() == List.class -> {
        List<Value> items = value.items();
        requireEnough(key, value, items.size());
        yield items.stream().map(item -> member(list.getActualTypeArguments()[0], key, item)).toList();
      }
      case ParameterizedType optional when optional.getRawType() == Optional.class ->
          Optional.of(member(optional.getActualTypeArguments()[0], key, value));
      case ParameterizedType map when map.getRawType() == Map.class -> {
        Map<String, Value> entries = value.entries();
        requireEnough(key, value, entries.size());
        Map<String, Object> members = new LinkedHashMap<>();
        Type ofMember = map.getActualTypeArguments()[1];
        entries.forEach((name, entry) -> members.put(name, member(ofMember, key, entry)));
        yield members;
      }
      case Class<?> single -> single(single, key, value);
      default -> throw new IllegalStateException("a declaration cannot hold " + type);
    };
  }

  private void requireEnough(Key key, Value value, int size) {
    // A value of the wrong type has been told already.
    if (size < key.min() && !problems.touch(value.path())) {
      value.reject("at least %d is needed%s".formatted(key.min(), example(key)));
    }
  }

  private Object single(Class<?> type, Key key, Value value) {
    if (special.containsKey(type)) {
      return special.get(type).read(value);
    }
    if (type.isRecord()) {
      return read(type, value);
    }
    if (type.isEnum()) {
      return constant(type, value);
    }
    return switch (type.getSimpleName()) {
      case "String" -> text(key, value);
      case "URI" -> URI.create(text(key, value));
      case "int", "Integer" -> value.integer(key.min(), key.max()).orElse(0);
      case "boolean" -> value.truth().orElse(false);
      default -> throw new IllegalStateException("a declaration cannot hold " + type);
    };
  }

  private static String text(Key key, Value value) {
    Optional<String> text = value.text();
    if (text.isPresent() && !key.pattern().isEmpty() && !text.get().matches(key.pattern())) {
      value.reject("allowed: " + key.allowed() + example(key));
      return "";
    }
    return text.orElse("");
  }

  private static Object constant(Class<?> type, Value value) {
    Object[] constants = type.getEnumConstants();
    List<String> words =
        Arrays.stream(constants).map(constant -> constant.toString().toLowerCase(Locale.ROOT)).toList();
    int index = value.text().map(word -> indexOf(word, words, value)).orElse(0);
    return constants[index];
  }

  private static int indexOf(String word, List<String> words, Value value) {
    if (!words.contains(word)) {
      value.reject("allowed: " + String.join(", ", words) + meant(word, words));
      return 0;
    }
    return words.indexOf(word);
  }

  private static String meant(String written, List<String> known) {
    return Suggestion.of(written, known).map(name -> "; did you mean " + name + "?").orElse("");
  }

  private static String example(Key key) {
    return key.example().isEmpty() ? "" : ", such as " + key.example();
  }
}
