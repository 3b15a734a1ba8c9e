package dev.groundwork.synthesized;

import java.util.List;
import java.util.Optional;

/**
 * A resource or data source of a document.
 *
 * @param stack the document it is in
 * @param type as {@code google_storage_bucket}
 * @param name unique among its type in the document
 * @param path where the construct is in the program's tree, {@code google/landing/bucket}; the address if unknown
 * @param arguments all that is set, meta-arguments too, without CDKTF's remarks
 */
public record Resource(String stack, Kind kind, String type, String name, String path, Arguments arguments) {
  /** What Terraform does with it. */
  public enum Kind {
    /** Made and kept. */
    RESOURCE,
    /** Only read. */
    DATA
  }

  /** As a plan prints it: {@code google_storage_bucket.landing} or {@code data.google_project.this}. */
  public String address() {
    return address(kind, type, name);
  }

  static String address(Kind kind, String type, String name) {
    return (kind == Kind.DATA ? "data." : "") + type + "." + name;
  }

  /** Whether it is made, and of this type. */
  public boolean is(String type) {
    return kind == Kind.RESOURCE && this.type.equals(type);
  }

  /** The text at a path of its arguments. */
  public Optional<String> text(String argument) {
    return arguments.text(argument);
  }

  /** The flag at a path of its arguments. */
  public Optional<Boolean> flag(String argument) {
    return arguments.flag(argument);
  }

  /** What its arguments refer to, in the document's order, each once. */
  public List<Reference> references() {
    return Reference.in(this);
  }

  /** The address with the construct's path, as messages name it. */
  @Override
  public String toString() {
    return path.equals(address()) ? address() : "%s (%s)".formatted(address(), path);
  }
}
