package dev.groundwork.synthesized;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an argument says of another resource.
 *
 * @param argument path of the argument that refers
 * @param address the resource referred to, {@code google_project.this} or {@code data.google_project.this}
 * @param attribute what of it; empty for the resource as a whole
 */
public record Reference(String argument, String address, String attribute) {
  private static final Pattern TEMPLATE = Pattern.compile("(?<!\\$)\\$\\{([^}]*)}");
  private static final Pattern WORDS =
      Pattern.compile("(?<![\\w.\"-])(data\\.)?([a-z][a-z0-9]*_[a-z0-9_]+)\\.([\\w-]+)((?:\\.[\\w-]+|\\[\\d+])*)");
  private static final Set<String> BARE = Set.of("depends_on", "replace_triggered_by");

  /** What a text is if it is one reference and nothing else. */
  public static Optional<Reference> only(String argument, String text) {
    List<Reference> all = in(argument, text);
    return all.size() == 1 && text.startsWith("${") && text.indexOf('}') == text.length() - 1
        ? Optional.of(all.getFirst())
        : Optional.empty();
  }

  /** The references in the templates of a text. */
  public static List<Reference> in(String argument, String text) {
    if (!text.contains("${")) {
      return List.of();
    }
    List<Reference> found = new ArrayList<>();
    Matcher template = TEMPLATE.matcher(text);
    while (template.find()) {
      found.addAll(words(argument, template.group(1)));
    }
    return found;
  }

  static List<Reference> in(Resource resource) {
    Set<Reference> found = new LinkedHashSet<>();
    resource
        .arguments()
        .eachLeaf(
            (argument, value) -> {
              if (value instanceof String text) {
                found.addAll(isBare(argument) ? words(argument, text) : in(argument, text));
              }
            });
    return List.copyOf(found);
  }

  // These name resources without a template around.
  private static boolean isBare(String argument) {
    String[] steps = argument.split("\\.");
    return BARE.contains(steps[0]) || (steps.length > 1 && steps[0].equals("lifecycle") && BARE.contains(steps[1]));
  }

  private static List<Reference> words(String argument, String expression) {
    List<Reference> found = new ArrayList<>();
    Matcher word = WORDS.matcher(expression);
    while (word.find()) {
      String data = word.group(1) == null ? "" : word.group(1);
      String attribute = word.group(4).startsWith(".") ? word.group(4).substring(1) : word.group(4);
      found.add(new Reference(argument, data + word.group(2) + "." + word.group(3), attribute));
    }
    return found;
  }
}
