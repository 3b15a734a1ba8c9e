package dev.groundwork.model;

import java.nio.file.Path;

/** Reads {@code platform.yaml}. */
public final class DeclarationFile {
  private DeclarationFile() {}

  /**
   * Reads and checks a declaration.
   *
   * @throws InvalidDeclaration with every problem found, each with its line
   */
  public static Declaration read(Path file) {
    throw new UnsupportedOperationException("not written yet: " + file);
  }
}
