package dev.groundwork.sandbox.providers.fivetran;

import static dev.groundwork.sandbox.providers.resource.Attributes.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.providers.resource.Call;
import dev.groundwork.sandbox.providers.resource.ResourceHandler;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/** {@code fivetran_group}. */
final class Group implements ResourceHandler<FivetranApi> {

  private static final Set<String> GONE = Set.of("NotFound_Group");

  @Override
  public ObjectNode create(Call<FivetranApi> call, ObjectNode planned) {
    ObjectNode body = JsonNodeFactory.instance.objectNode().put("name", text(planned, "name"));
    return state(FivetranError.during("Unable to Create Group Resource.", () -> call.client().create("/groups", body)));
  }

  @Override
  public Optional<ObjectNode> read(Call<FivetranApi> call, ObjectNode state) {
    return FivetranError.reading("Unable to Read Group Resource.", GONE,
        () -> state(call.client().get("/groups/" + text(state, "id"))));
  }

  /** The name replaces, and there is nothing else. */
  @Override
  public ObjectNode update(Call<FivetranApi> call, ObjectNode prior, ObjectNode planned) {
    return prior;
  }

  @Override
  public void delete(Call<FivetranApi> call, ObjectNode state) {
    FivetranError.during(
        "Unable to Delete Group Resource.", () -> call.client().delete("/groups/" + text(state, "id")));
  }

  private static ObjectNode state(JsonNode group) {
    return JsonNodeFactory.instance.objectNode()
        .put("id", text(group, "id"))
        .put("name", text(group, "name"))
        .put("created_at", text(group, "created_at"))
        .put("last_updated", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
  }
}
