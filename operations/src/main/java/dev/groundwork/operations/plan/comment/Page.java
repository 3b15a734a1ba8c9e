package dev.groundwork.operations.plan.comment;

import java.util.ArrayList;
import java.util.List;

/** Sections cut to what one comment may hold, with a line that says what is missing. */
final class Page {
  /** GitHub answers a longer one with "body is too long (maximum is 65536 characters)". */
  static final int LONGEST = 65_536;

  /** Room for the line that says what is missing. */
  private static final int LAST_LINE = 800;

  private Page() {}

  /** Header and sections in their order; those with a share are cut last. */
  static String of(String header, List<Section> sections) {
    int room = LONGEST - header.length() - LAST_LINE;
    int[] shown = new int[sections.size()];
    for (int i = 0; i < shown.length; i++) {
      shown[i] = fitting(sections.get(i), 0, room * sections.get(i).share() / 100);
    }
    for (int i = 0; i < shown.length; i++) {
      int others = 0;
      for (int j = 0; j < shown.length; j++) {
        others += j == i ? 0 : sections.get(j).length(shown[j]);
      }
      shown[i] = fitting(sections.get(i), shown[i], room - others);
    }
    StringBuilder page = new StringBuilder(header);
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < shown.length; i++) {
      Section section = sections.get(i);
      page.append(section.text(shown[i]));
      if (shown[i] < section.items().size()) {
        missing.add("%,d of %,d %s".formatted(section.items().size() - shown[i], section.items().size(), section.noun()));
      }
    }
    return missing.isEmpty() ? page.toString() : page.append(lastLine(missing)).toString();
  }

  private static int fitting(Section section, int from, int room) {
    int shown = from;
    int length = section.length(from);
    while (shown < section.items().size()) {
      int more = section.items().get(shown).length();
      length += shown == 0 ? more + section.opening().length() + section.closing().length() : more;
      if (length > room) {
        break;
      }
      shown++;
    }
    return shown;
  }

  private static String lastLine(List<String> missing) {
    return "\n**Left out**, because a comment holds %,d characters: %s. `./groundwork plan-comment --json` tells all.\n"
        .formatted(LONGEST, String.join(", ", missing));
  }
}
