package dev.groundwork.stacks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.hashicorp.cdktf.App;
import dev.groundwork.model.Declaration;
import dev.groundwork.model.DeclarationFile;
import dev.groundwork.model.Endpoints;
import dev.groundwork.model.Environment;
import dev.groundwork.model.Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A stack's Terraform document, as the tests look at it. */
record SynthesizedStack(JsonNode document) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The declaration of this repository. */
  static Declaration declaration() {
    return DeclarationFile.read(Path.of("../platform.yaml"));
  }

  /** The declaration of this repository with a part of its text exchanged; the part must be there. */
  static Declaration declaration(String part, String other) {
    try {
      String text = Files.readString(Path.of("../platform.yaml"));
      if (!text.contains(part)) {
        throw new IllegalArgumentException(part);
      }
      Path file = Files.createTempFile("platform", ".yaml");
      Files.writeString(file, text.replace(part, other));
      Declaration declaration = DeclarationFile.read(file);
      Files.delete(file);
      return declaration;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static SynthesizedStack google(Declaration declaration) {
    return all(declaration, Profile.SANDBOX, Environment.PROD).get("google");
  }

  static SynthesizedStack fivetran(Declaration declaration) {
    return all(declaration, Profile.SANDBOX, Environment.PROD).get("fivetran");
  }

  /** Every stack by its name. */
  static Map<String, SynthesizedStack> all(Declaration declaration, Profile profile, Environment environment) {
    return all(declaration, profile, environment, List.of());
  }

  static Map<String, SynthesizedStack> all(
      Declaration declaration, Profile profile, Environment environment, List<Extension> extensions) {
    try {
      Path out = Files.createTempDirectory("synthesized");
      App app = App.Builder.create().outdir(out.toString()).build();
      Path nowhere = Path.of("/nowhere");
      var endpoints = Endpoints.of(profile, Map.of());
      Settings settings = new Settings(nowhere, profile, environment, endpoints, nowhere);
      PlatformApp.build(app, declaration, settings, extensions);
      app.synth();
      Map<String, SynthesizedStack> stacks = new TreeMap<>();
      try (Stream<Path> folders = Files.list(out.resolve("stacks"))) {
        for (Path folder : folders.toList()) {
          Path document = folder.resolve("cdk.tf.json");
          stacks.put(folder.getFileName().toString(), new SynthesizedStack(JSON.readTree(document.toFile())));
        }
      }
      deleteAll(out);
      return stacks;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Resources of a type, by id. */
  Map<String, JsonNode> resources(String type) {
    Map<String, JsonNode> resources = new TreeMap<>();
    document.path("resource").path(type).properties().forEach(e -> resources.put(e.getKey(), e.getValue()));
    return resources;
  }

  /** The only resource of a type. */
  JsonNode resource(String type) {
    Map<String, JsonNode> resources = resources(type);
    if (resources.size() != 1) {
      throw new AssertionError("not one resource of type " + type + " but " + resources.keySet());
    }
    return resources.values().iterator().next();
  }

  /** How many resources there are of each type. */
  Map<String, Integer> inventory() {
    Map<String, Integer> counts = new TreeMap<>();
    document.path("resource").properties().forEach(e -> counts.put(e.getKey(), e.getValue().size()));
    return counts;
  }

  /** Addresses of resources and data sources, as a plan prints them. */
  List<String> addresses() {
    return Stream.of("resource", "data")
        .flatMap(
            kind ->
                document.path(kind).properties().stream()
                    .flatMap(
                        type ->
                            type.getValue().properties().stream()
                                .map(e -> (kind.equals("data") ? "data." : "") + type.getKey() + "." + e.getKey())))
        .sorted()
        .toList();
  }

  /** Grants of a type as {@code <target> <role> <member>}. */
  List<String> grants(String type, String target) {
    return resources(type).values().stream()
        .map(g -> g.path(target).asText() + " " + g.path("role").asText() + " " + g.path("member").asText())
        .sorted()
        .toList();
  }

  private static void deleteAll(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
