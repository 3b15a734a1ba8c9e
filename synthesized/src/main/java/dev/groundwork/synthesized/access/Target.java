package dev.groundwork.synthesized.access;

/**
 * What a role is given on.
 *
 * @param kind in words: {@code bucket}, {@code dataset}, {@code project}
 * @param name as the document has it, references and all
 */
public record Target(String kind, String name) {
  @Override
  public String toString() {
    return kind + " " + name;
  }
}
