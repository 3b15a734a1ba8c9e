package dev.groundwork.sandbox.providers.fivetran;

import static dev.groundwork.sandbox.providers.resource.Attributes.flag;
import static dev.groundwork.sandbox.providers.resource.Attributes.same;
import static dev.groundwork.sandbox.providers.resource.Attributes.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.providers.resource.Call;
import dev.groundwork.sandbox.providers.resource.Problem;
import dev.groundwork.sandbox.providers.resource.ResourceHandler;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code fivetran_connection_config}: the config of a connection that something else made. Ending it calls nothing. */
final class ConnectionConfig implements ResourceHandler<FivetranApi> {

  private static final List<String> TEXTS = List.of("config", "auth");

  @Override
  public List<Problem> check(JsonNode config) {
    return Stream.of("config", "auth").flatMap(name -> JsonText.problems(config, name).stream()).toList();
  }

  @Override
  public ObjectNode create(Call<FivetranApi> call, ObjectNode planned) {
    String doing = "Unable to Create Connection Config Resource.";
    FivetranError.during(doing, () -> call.client().get(path(planned)));
    return send(call, planned, TEXTS, doing);
  }

  @Override
  public Optional<ObjectNode> read(Call<FivetranApi> call, ObjectNode state) {
    return FivetranError.reading("Unable to Read Connection Config Resource.", Connection.GONE, () -> {
      call.client().get(path(state));
      return identity(state);
    });
  }

  /** Flags alone are no reason to call: only changed texts are sent. */
  @Override
  public ObjectNode update(Call<FivetranApi> call, ObjectNode prior, ObjectNode planned) {
    List<String> changed = TEXTS.stream().filter(name -> !same(prior, planned, name)).toList();
    return changed.isEmpty()
        ? identity(planned)
        : send(call, planned, changed, "Unable to Update Connection Config Resource.");
  }

  @Override
  public void delete(Call<FivetranApi> call, ObjectNode state) {}

  @Override
  public ObjectNode identify(Call<FivetranApi> call, String id) {
    return JsonNodeFactory.instance.objectNode().put("connection_id", id).put("id", id);
  }

  private static ObjectNode send(Call<FivetranApi> call, ObjectNode planned, List<String> texts, String doing) {
    ObjectNode body = SetupTests.trust(planned, JsonNodeFactory.instance.objectNode())
        .put("run_setup_tests", flag(planned, "run_setup_tests"));
    texts.stream().filter(name -> !text(planned, name).isEmpty())
        .forEach(name -> body.set(name, JsonText.object(text(planned, name))));
    JsonNode changed = FivetranError.during(doing, () -> call.client().patch(path(planned), body));
    SetupTests.warn(call, "Connection", changed);
    return identity(planned);
  }

  private static String path(JsonNode state) {
    return "/connections/" + text(state, "connection_id");
  }

  private static ObjectNode identity(JsonNode state) {
    return JsonNodeFactory.instance.objectNode().put("id", text(state, "connection_id"));
  }
}
