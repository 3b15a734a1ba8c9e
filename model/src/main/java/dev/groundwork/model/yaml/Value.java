package dev.groundwork.model.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A value in a document. Reading it as what it is not adds a problem and yields nothing. */
public final class Value {
  private static final int LONGEST_SHOWN = 60;
  private final Node node;
  private final int keyLine;
  private final String path;
  private final Problems problems;

  /** The root of a document. */
  Value(Node node, Problems problems) {
    this(node, 1, "", problems);
  }

  private Value(Node node, int keyLine, String path, Problems problems) {
    this.node = node;
    this.keyLine = keyLine;
    this.path = path;
    this.problems = problems;
  }

  /** Where the value stands, such as {@code sources[0].name}. */
  public String path() {
    return path;
  }

  /** 1-based line where the value begins. */
  public int line() {
    return lineOf(node);
  }

  /** 1-based line of the key that the value belongs to; of the value itself in a list. */
  int keyLine() {
    return keyLine;
  }

  /** Whether nothing is written after the key; the same as leaving the key out. */
  public boolean isAbsent() {
    return node.getTag().equals(Tag.NULL);
  }

  public boolean isMapping() {
    return node instanceof MappingNode;
  }

  /** Adds a problem about this value: {@code <path> is <value>; <text>}. */
  public void reject(String text) {
    problems.add(line(), path, (path.isEmpty() ? "the document" : path) + " is " + shown() + "; " + text);
  }

  /** The text of a string. A number or {@code true} is not text unless it is quoted. */
  public Optional<String> text() {
    if (node instanceof ScalarNode scalar && !isAbsent()) {
      if (node.getTag().equals(Tag.STR)) {
        return Optional.of(scalar.getValue());
      }
      reject("text is allowed; put it in quotes: \"" + scalar.getValue() + "\"");
    } else {
      reject("text is allowed");
    }
    return Optional.empty();
  }

  /** A whole number from {@code min} to {@code max}. */
  public Optional<Integer> integer(int min, int max) {
    String allowed = "a whole number from %d to %d is allowed".formatted(min, max);
    if (node instanceof ScalarNode scalar && node.getTag().equals(Tag.INT)) {
      try {
        int number = Integer.parseInt(scalar.getValue());
        if (number >= min && number <= max) {
          return Optional.of(number);
        }
      } catch (NumberFormatException beyondInt) {
        // Octal, hexadecimal and numbers of many digits are told the same way.
      }
    }
    reject(allowed);
    return Optional.empty();
  }

  public Optional<Boolean> truth() {
    if (node instanceof ScalarNode scalar && node.getTag().equals(Tag.BOOL)) {
      return Optional.of(Boolean.parseBoolean(scalar.getValue()));
    }
    reject("true or false is allowed");
    return Optional.empty();
  }

  /** The members of a list. */
  public List<Value> items() {
    if (!(node instanceof SequenceNode sequence)) {
      reject("a list is allowed, such as [a, b]");
      return List.of();
    }
    List<Value> items = new ArrayList<>();
    for (Node item : sequence.getValue()) {
      items.add(new Value(item, lineOf(item), path + "[" + items.size() + "]", problems));
    }
    return items;
  }

  /** The members of a mapping, in order; a key written twice is a problem, and its first value counts. */
  public Map<String, Value> entries() {
    if (!(node instanceof MappingNode mapping)) {
      reject("keys with values are allowed");
      return Map.of();
    }
    Map<String, Value> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        problems.add(lineOf(tuple.getKeyNode()), path, "a key of " + shownPath() + " is not text; write a name");
        continue;
      }
      String name = key.getValue();
      Value first = entries.putIfAbsent(name, new Value(tuple.getValueNode(), lineOf(key), at(name), problems));
      if (first != null) {
        String text = "key %s stands twice in %s, first on line %d; remove one";
        problems.add(lineOf(key), at(name), text.formatted(name, shownPath(), first.keyLine()));
      }
    }
    return entries;
  }

  String at(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  String shownPath() {
    return path.isEmpty() ? "the document" : path;
  }

  private String shown() {
    return switch (node) {
      case ScalarNode scalar when isAbsent() -> "empty";
      case ScalarNode scalar when scalar.getValue().length() > LONGEST_SHOWN ->
          scalar.getValue().substring(0, LONGEST_SHOWN) + "...";
      case ScalarNode scalar when scalar.getValue().isBlank() -> "\"" + scalar.getValue() + "\"";
      case ScalarNode scalar -> scalar.getValue();
      case SequenceNode _ -> "a list";
      default -> "a mapping";
    };
  }

  private static int lineOf(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }
}
