package dev.groundwork.synthesized.access;

import dev.groundwork.synthesized.Document;
import dev.groundwork.synthesized.Reference;
import dev.groundwork.synthesized.Resource;
import dev.groundwork.synthesized.Synthesis;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** References replaced by the names that people know, as far as the documents hold them. */
final class NameResolution {
  /** What a resource is called, the first that it has. */
  private static final List<String> NAMING =
      List.of("account_id", "dataset_id", "secret_id", "workload_identity_pool_id", "role_id", "name", "project_id");

  private final Map<String, Document> documents;

  NameResolution(Synthesis synthesis) {
    documents =
        synthesis.documents().stream().collect(Collectors.toMap(Document::stack, document -> document, (a, b) -> a));
  }

  /** A text of a stack with its references replaced; one that leads nowhere becomes its address. */
  String of(String stack, String text) {
    String resolved = text;
    for (Reference reference : Reference.in("", text)) {
      String attribute = reference.attribute().isEmpty() ? "" : "." + reference.attribute();
      String written = "${" + reference.address() + attribute + "}";
      resolved = resolved.replace(written, target(stack, reference).map(this::nameOf).orElse(reference.address()));
    }
    return resolved;
  }

  /** What a reference leads to. */
  Optional<Resource> target(String stack, Reference reference) {
    return Optional.ofNullable(documents.get(stack)).flatMap(document -> document.target(reference));
  }

  private String nameOf(Resource resource) {
    if (resource.type().equals("fivetran_group_service_account")) {
      return "Fivetran's account of group " + of(resource.stack(), resource.text("id").orElse("?"));
    }
    return NAMING.stream()
        .flatMap(argument -> resource.text(argument).stream())
        .findFirst()
        .map(name -> of(resource.stack(), name))
        .orElse(resource.address());
  }
}
