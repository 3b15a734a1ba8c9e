package dev.groundwork.model;

import java.nio.file.Path;
import java.util.List;

/** Texts of declarations for tests: one that is right, and the same with something exchanged. */
final class Declarations {
  static final String SMALLEST =
      """
      platform: { name: groundwork, prefix: gw }
      google: { project: groundwork-demo, region: europe-west1, location: EU }
      loader:
        region: GCP_EUROPE_WEST3
      sources:
        - name: blog
          baseUrl: https://blog.example.org
          endpoints:
            - name: posts
              path: /posts
              key: [id]
              contract: { id: integer, userId: integer }
      """;

  private Declarations() {}

  static Declaration smallest() {
    return read(SMALLEST);
  }

  static Declaration read(String text) {
    return DeclarationFile.parse(Path.of("platform.yaml"), text);
  }

  /** The smallest declaration with a part of its text exchanged; the part must be there. */
  static String with(String part, String other) {
    if (!SMALLEST.contains(part)) {
      throw new IllegalArgumentException(part);
    }
    return SMALLEST.replace(part, other);
  }

  /** Problems of a text as {@code <line> <text>}; none if it is right. */
  static List<String> problems(String text) {
    try {
      read(text);
      return List.of();
    } catch (InvalidDeclaration invalid) {
      return invalid.problems().stream().map(found -> found.line() + " " + found.text()).toList();
    }
  }
}
