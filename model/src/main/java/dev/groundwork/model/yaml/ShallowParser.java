package dev.groundwork.model.yaml;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** A document's events up to a depth. The composer recurses: a file of brackets would end in a StackOverflowError. */
final class ShallowParser implements Parser {
  private final Parser events;
  private final int deepest;
  private int depth;

  ShallowParser(LoadSettings settings, String text, int deepest) {
    this.events = new ParserImpl(settings, new StreamReader(settings, text));
    this.deepest = deepest;
  }

  /** The document is nested deeper than allowed. */
  static final class TooDeep extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int line;

    private TooDeep(int line) {
      this.line = line;
    }

    /** 1-based line where it goes too deep. */
    int line() {
      return line;
    }
  }

  @Override
  public Event next() {
    Event event = events.next();
    if (event instanceof CollectionStartEvent && ++depth > deepest) {
      throw new TooDeep(event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1));
    }
    if (event instanceof CollectionEndEvent) {
      depth--;
    }
    return event;
  }

  @Override
  public boolean hasNext() {
    return events.hasNext();
  }

  @Override
  public boolean checkEvent(Event.ID choice) {
    return events.checkEvent(choice);
  }

  @Override
  public Event peekEvent() {
    return events.peekEvent();
  }
}
