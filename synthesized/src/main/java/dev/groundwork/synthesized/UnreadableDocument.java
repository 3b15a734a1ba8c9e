package dev.groundwork.synthesized;

import java.nio.file.Path;

/** A file that is no synthesized document: what it is, what was wrong, what to do. */
public final class UnreadableDocument extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnreadableDocument(Path file, String problem) {
    super("cannot read %s: %s; synthesize again".formatted(file, problem));
  }

  UnreadableDocument(String stack, String problem) {
    super("the document of stack %s cannot be read: %s; synthesize again".formatted(stack, problem));
  }
}
