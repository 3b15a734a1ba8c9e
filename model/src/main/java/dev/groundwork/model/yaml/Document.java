package dev.groundwork.model.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
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
      ShallowParser events = new ShallowParser(settings, text, DEEPEST);
      Optional<Value> root = new Composer(settings, events).getSingleNode().map(node -> new Value(node, problems));
      if (root.isEmpty() || root.get().isAbsent()) {
        problems.add(1, "", "the file is empty; write at least platform, google, loader and sources");
        return Optional.empty();
      }
      return root;
    } catch (ShallowParser.TooDeep deep) {
      problems.add(deep.line(), "", "nested deeper than %d levels; a declaration needs 6".formatted(DEEPEST));
    } catch (MarkedYamlEngineException broken) {
      int line = broken.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      String where = broken.getProblemMark().map(Document::column).orElse("");
      problems.add(line, "", "not YAML%s: %s; correct the syntax".formatted(where, broken.getProblem()));
    } catch (YamlEngineException broken) {
      problems.add(1, "", "not YAML: %s; correct the syntax".formatted(broken.getMessage()));
    }
    return Optional.empty();
  }

  private static String column(Mark mark) {
    return " at column " + (mark.getColumn() + 1);
  }
}
