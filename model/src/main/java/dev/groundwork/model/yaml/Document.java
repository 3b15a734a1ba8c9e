package dev.groundwork.model.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Text to nodes: YAML 1.2, one document, no deeper than a declaration can be. */
public final class Document {
  private static final int DEEPEST = 20;

  private Document() {}

  /** The document's root, or nothing and the reason among the problems. */
  public static Optional<Value> parse(String text, Problems problems) {
    LoadSettings settings = LoadSettings.builder().setLabel("the file").build();
    try {
      if (isTooDeep(settings, text, problems)) {
        return Optional.empty();
      }
      Optional<Value> root = new Compose(settings).composeString(text).map(node -> new Value(node, problems));
      if (root.isEmpty() || root.get().isAbsent()) {
        problems.add(1, "", "the file is empty; write at least platform, google, loader and sources");
        return Optional.empty();
      }
      return root;
    } catch (MarkedYamlEngineException broken) {
      int line = broken.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      String where = broken.getProblemMark().map(Document::column).orElse("");
      problems.add(line, "", "not YAML%s: %s; correct the syntax".formatted(where, broken.getProblem()));
    } catch (YamlEngineException broken) {
      problems.add(1, "", "not YAML: %s; correct the syntax".formatted(broken.getMessage()));
    }
    return Optional.empty();
  }

  // The composer recurses: without this a file of brackets would end in a StackOverflowError.
  private static boolean isTooDeep(LoadSettings settings, String text, Problems problems) {
    int depth = 0;
    for (Event event : new Parse(settings).parseString(text)) {
      if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
        int line = event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
        problems.add(line, "", "nested deeper than %d levels; a declaration needs 6".formatted(DEEPEST));
        return true;
      }
      if (event instanceof CollectionEndEvent) {
        depth--;
      }
    }
    return false;
  }

  private static String column(Mark mark) {
    return " at column " + (mark.getColumn() + 1);
  }
}
