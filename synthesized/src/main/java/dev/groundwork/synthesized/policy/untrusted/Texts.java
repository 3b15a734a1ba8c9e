package dev.groundwork.synthesized.policy.untrusted;

import dev.groundwork.synthesized.Document;
import dev.groundwork.synthesized.policy.rule.Violation;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Every text of a document. Keys are among them: Terraform takes the keys of an object for templates as well. */
final class Texts {
  private Texts() {}

  static void each(Document document, BiConsumer<String, String> visitor) {
    document
        .content()
        .values()
        .forEach(
            (section, value) -> {
              // Terraform reads nothing of the remarks at the top.
              if (!section.equals("//")) {
                walk(section, value, visitor);
              }
            });
  }

  private static void walk(String path, @Nullable Object value, BiConsumer<String, String> visitor) {
    switch (value) {
      case Map<?, ?> members ->
          members.forEach(
              (name, member) -> {
                visitor.accept(path, String.valueOf(name));
                walk(path + "." + name, member, visitor);
              });
      case List<?> items -> items.forEach(item -> walk(path, item, visitor));
      case String text -> visitor.accept(path, text);
      case null, default -> {}
    }
  }

  /** A violation by a part of a document. */
  static Violation violation(String rule, Document document, String part, String found, String allowed) {
    return new Violation(
        rule, document.stack(), part, found, allowed, "leave it out, or have it reviewed and planned from the main branch");
  }
}
