package dev.groundwork.sandbox.providers.resource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * A resource type in terms of REST calls. States are JSON objects by attribute name; what is unknown in a plan is left
 * out. What a handler leaves out of an answer keeps its planned or former value.
 *
 * @param <C> the provider's client
 */
public interface ResourceHandler<C> {

  /** Makes it; the answer is its state. */
  ObjectNode create(Call<C> call, ObjectNode planned);

  /** Its present state; empty when it is gone. */
  Optional<ObjectNode> read(Call<C> call, ObjectNode state);

  /** Changes it in place. */
  ObjectNode update(Call<C> call, ObjectNode prior, ObjectNode planned);

  /** Ends it. */
  void delete(Call<C> call, ObjectNode state);

  /** The little state from which {@link #read} finds what is to be imported; the id alone unless a type needs more. */
  default ObjectNode identify(Call<C> call, String id) {
    return JsonNodeFactory.instance.objectNode().put("id", id);
  }

  /** What is wrong with a configuration, beyond what the schema file says. */
  default List<Problem> check(JsonNode config) {
    return List.of();
  }
}
