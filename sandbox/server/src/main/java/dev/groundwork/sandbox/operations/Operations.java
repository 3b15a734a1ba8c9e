package dev.groundwork.sandbox.operations;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.http.GoogleError;
import dev.groundwork.sandbox.state.Json;
import dev.groundwork.sandbox.state.Records;
import dev.groundwork.sandbox.state.Store;
import java.util.UUID;

/** Operations that were answered. Each is done when it is answered, so clients need not poll. */
public final class Operations {
  private final Store store;
  private final Records<ObjectNode> operations;

  public Operations(Store store) {
    this.store = store;
    this.operations = store.records("operations", ObjectNode.class);
  }

  /**
   * A finished operation.
   *
   * @param prefix what its name begins with, such as {@code operations/acat.}
   * @param type type of the response, without {@code type.googleapis.com/}
   */
  public ObjectNode done(String prefix, String type, ObjectNode response) {
    String name = prefix + UUID.randomUUID();
    ObjectNode operation = Json.MAPPER.createObjectNode().put("name", name).put("done", true);
    operation.putObject("metadata");
    operation.putObject("response").put("@type", "type.googleapis.com/" + type).setAll(response);
    store.write(() -> operations.put(name, operation));
    return operation;
  }

  /**
   * @throws GoogleError 404 if no operation of that name was answered
   */
  public ObjectNode get(String name) {
    return operations.find(name).orElseThrow(() -> GoogleError.notFound("Operation %s not found.".formatted(name)));
  }
}
