package dev.groundwork.sandbox.providers.google;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Something that carries grants. The usual document is an IAM policy; a dataset has its access list instead. */
interface PolicyTarget {

  /** How the resource is called in the ids of its grants. */
  String id(GoogleApi api, JsonNode state);

  /** The document as it is now, with its etag. */
  JsonNode fetch(GoogleApi api, JsonNode state);

  /** Replaces the document, if its etag is still the one upstream. */
  void store(GoogleApi api, JsonNode state, ObjectNode document);

  /** State attributes that name the resource, from what an import id says before role and member. */
  ObjectNode identify(GoogleApi api, String resource);

  default boolean grants(JsonNode document, Grant grant) {
    return Bindings.has(document, grant);
  }

  default ObjectNode with(JsonNode document, Grant grant) {
    return Bindings.with(document, grant);
  }

  default ObjectNode without(JsonNode document, Grant grant) {
    return Bindings.without(document, grant);
  }
}
