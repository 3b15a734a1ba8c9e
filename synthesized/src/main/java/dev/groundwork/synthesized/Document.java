package dev.groundwork.synthesized;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A stack's Terraform document.
 *
 * @param stack its name
 * @param content the whole document as it was read
 * @param byAddress resources and data sources, in the document's order
 */
public record Document(String stack, Arguments content, Map<String, Resource> byAddress) {
  private static final String REMARKS = "//";

  /** A document by its file, {@code cdk.tf.json}; the stack is named after what the file says, else its folder. */
  public static Document read(Path file) {
    try {
      Arguments content = new Arguments(JsonReading.object(file));
      Path folder = file.toAbsolutePath().getParent();
      return of(content.text("//.metadata.stackName").orElse(String.valueOf(folder == null ? file : folder.getFileName())), content);
    } catch (IOException unreadable) {
      throw new UnreadableDocument(file, reason(unreadable));
    }
  }

  /** A document by its text. */
  public static Document parse(String stack, String json) {
    try {
      return of(stack, new Arguments(JsonReading.object(json)));
    } catch (IOException unreadable) {
      throw new UnreadableDocument(stack, reason(unreadable));
    }
  }

  static Document of(String stack, Arguments content) {
    Map<String, Resource> all = new LinkedHashMap<>();
    collect(Resource.Kind.RESOURCE, content, stack, all);
    collect(Resource.Kind.DATA, content, stack, all);
    return new Document(stack, content, Collections.unmodifiableMap(all));
  }

  /** Resources, then data sources, in the document's order. */
  public Collection<Resource> all() {
    return byAddress.values();
  }

  /** All that is made. */
  public List<Resource> resources() {
    return all().stream().filter(resource -> resource.kind() == Resource.Kind.RESOURCE).toList();
  }

  /** All of a type that is made. */
  public List<Resource> resources(String type) {
    return all().stream().filter(resource -> resource.is(type)).toList();
  }

  /**
   * The only resource of a type.
   *
   * @throws IllegalArgumentException if there are none or several; it names them
   */
  public Resource resource(String type) {
    List<Resource> found = resources(type);
    if (found.size() != 1) {
      throw new IllegalArgumentException(
          "stack %s has not one %s but %s".formatted(stack, type, found.stream().map(Resource::name).toList()));
    }
    return found.getFirst();
  }

  /** A resource or data source by its address. */
  public Optional<Resource> at(String address) {
    return Optional.ofNullable(byAddress.get(address));
  }

  /** A resource or data source by its construct's path, {@code google/landing/bucket}. */
  public Optional<Resource> atPath(String path) {
    return all().stream().filter(resource -> resource.path().equals(path)).findFirst();
  }

  /** What is only read. */
  public List<Resource> data() {
    return all().stream().filter(resource -> resource.kind() == Resource.Kind.DATA).toList();
  }

  /** How many resources there are of each type. */
  public SortedMap<String, Integer> inventory() {
    return resources().stream()
        .collect(Collectors.toMap(Resource::type, resource -> 1, Integer::sum, TreeMap::new));
  }

  /** Addresses of resources and data sources, as a plan prints them, sorted. */
  public List<String> addresses() {
    return byAddress.keySet().stream().sorted().toList();
  }

  public List<Provider> providers() {
    return content.block("provider").values().keySet().stream()
        .flatMap(name -> content.blocks("provider." + name).stream().map(block -> new Provider(name, block)))
        .toList();
  }

  public List<RequiredProvider> requiredProviders() {
    Arguments required = content.block("terraform").block("required_providers");
    return required.values().keySet().stream()
        .map(
            name ->
                new RequiredProvider(
                    name,
                    required.block(name).text("source").orElse(""),
                    required.block(name).text("version").or(() -> required.text(name)).orElse("")))
        .toList();
  }

  /** Where the state is; empty if the document does not say. */
  public Optional<Backend> backend() {
    Arguments backend = content.block("terraform").block("backend");
    return backend.values().keySet().stream()
        .findFirst()
        .map(type -> new Backend(type, backend.block(type)));
  }

  /** What a reference leads to, if that is in this document. */
  public Optional<Resource> target(Reference reference) {
    return at(reference.address());
  }

  private static void collect(Resource.Kind kind, Arguments content, String stack, Map<String, Resource> all) {
    String section = kind == Resource.Kind.DATA ? "data" : "resource";
    members(stack, section, content.values().getOrDefault(section, Map.of()))
        .forEach(
            (type, named) ->
                members(stack, type, named)
                    .forEach(
                        (name, written) -> {
                          Resource resource = resource(stack, kind, type, name, members(stack, name, written));
                          all.put(resource.address(), resource);
                        }));
  }

  private static Resource resource(
      String stack, Resource.Kind kind, String type, String name, Map<String, Object> written) {
    Map<String, Object> arguments = new TreeMap<>(written);
    arguments.remove(REMARKS);
    String address = Resource.address(kind, type, name);
    String path = new Arguments(written).text("//.metadata.path").orElse(address);
    return new Resource(stack, kind, type, name, path, new Arguments(Collections.unmodifiableMap(arguments)));
  }

  // Terraform reads lists at these levels too; nobody writes them, and a resource in one would go unseen.
  @SuppressWarnings("unchecked")
  private static Map<String, Object> members(String stack, String what, @Nullable Object value) {
    if (value instanceof Map<?, ?> members) {
      return (Map<String, Object>) members;
    }
    throw new UnreadableDocument(stack, "%s is %s; allowed: an object".formatted(what, JsonText.of(value)));
  }

  private static String reason(IOException unreadable) {
    String message = String.valueOf(unreadable.getMessage());
    return Stream.of(message.split("\n")).findFirst().orElse(message);
  }
}
