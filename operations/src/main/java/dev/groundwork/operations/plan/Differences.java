package dev.groundwork.operations.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What differs between two values, down to the single field, also inside JSON that is kept as a text. */
final class Differences {
  private final List<AttributeChange> found = new ArrayList<>();
  private final Secrecy secrecy;

  private Differences(Secrecy secrecy) {
    this.secrecy = secrecy;
  }

  static List<AttributeChange> between(Shown before, Shown after) {
    Differences differences = new Differences(before.secrecy());
    differences.compare("", before, after);
    return List.copyOf(differences.found);
  }

  private void compare(String path, Shown before, Shown after) {
    if (after.isUnknown()) {
      found.add(new AttributeChange(path, before.json(), after.json()));
    } else if (before.isAbsent() && after.isAbsent() || before.value().equals(after.value())) {
      return;
    } else if (before.isHidden() || after.isHidden()) {
      found.add(new AttributeChange(path, hidden(before), hidden(after)));
    } else if (before.value().isObject() && after.value().isObject()) {
      compareFields(path, before, after);
    } else if (isListOfContainers(before.value()) && isListOfContainers(after.value())) {
      compareElements(path, before, after);
    } else if (before.document().isPresent() && after.document().isPresent()) {
      compare(path, before.document().get(), after.document().get());
    } else {
      found.add(new AttributeChange(path, before.json(), after.json()));
    }
  }

  /** Says that there was one, or that there was none: a secret that comes or goes is news. */
  private static String hidden(Shown side) {
    return side.isAbsent() ? "null" : Shown.SENSITIVE;
  }

  private void compareFields(String path, Shown before, Shown after) {
    Set<String> names = new TreeSet<>(before.fields());
    names.addAll(after.fields());
    for (String name : names) {
      String shown = secrecy.isSuspicious(name) ? Shown.HIDDEN : name;
      compare(path.isEmpty() ? shown : path + "." + shown, before.field(name), after.field(name));
    }
  }

  private void compareElements(String path, Shown before, Shown after) {
    for (int i = 0; i < Math.max(before.value().size(), after.value().size()); i++) {
      compare(path + "[" + i + "]", before.element(i), after.element(i));
    }
  }

  private static boolean isListOfContainers(JsonNode list) {
    if (!list.isArray() || list.isEmpty()) {
      return false;
    }
    for (JsonNode element : list) {
      if (!element.isContainerNode()) {
        return false;
      }
    }
    return true;
  }
}
