package dev.groundwork.sandbox.providers.google;

import static dev.groundwork.sandbox.providers.resource.Attributes.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.providers.resource.Call;
import dev.groundwork.sandbox.providers.resource.Failure;
import dev.groundwork.sandbox.providers.resource.ResourceHandler;
import dev.groundwork.sandbox.providers.rest.RestClient;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The {@code google_..._iam_member} types: one grant on something, leaving every other grant alone. */
record IamMember(PolicyTarget target) implements ResourceHandler<GoogleApi> {

  private static final int ATTEMPTS = 12;
  private static final Duration FIRST_WAIT = Duration.ofMillis(20);

  @Override
  public ObjectNode create(Call<GoogleApi> call, ObjectNode planned) {
    Grant grant = Grant.of(planned);
    return edit(call.client(), planned, document -> target.with(document, grant));
  }

  @Override
  public Optional<ObjectNode> read(Call<GoogleApi> call, ObjectNode state) {
    try {
      JsonNode document = target.fetch(call.client(), state);
      return target.grants(document, Grant.of(state))
          ? Optional.of(state(call.client(), state, document))
          : Optional.empty();
    } catch (GoogleError e) {
      if (e.notFound()) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /** Every attribute replaces: there is nothing to change in place. */
  @Override
  public ObjectNode update(Call<GoogleApi> call, ObjectNode prior, ObjectNode planned) {
    return create(call, planned);
  }

  @Override
  public void delete(Call<GoogleApi> call, ObjectNode state) {
    Grant grant = Grant.of(state);
    try {
      edit(call.client(), state, document -> target.without(document, grant));
    } catch (GoogleError e) {
      if (!e.notFound()) {
        throw e;
      }
    }
  }

  /** Takes {@code resource role member}, and the title of the condition where there is one. */
  @Override
  public ObjectNode identify(Call<GoogleApi> call, String id) {
    String[] parts = id.split(" ", 4);
    if (parts.length < 3) {
      throw new Failure(
          "Wrong number of parts to Member id " + id, "Expected 'resource role member [condition_title]'.");
    }
    ObjectNode state = target.identify(call.client(), parts[0]).put("role", parts[1]).put("member", parts[2]);
    if (parts.length == 4) {
      condition(call.client(), state, parts[3]);
    }
    return state.put("id", Grant.of(state).id(target.id(call.client(), state)));
  }

  private void condition(GoogleApi api, ObjectNode state, String title) {
    for (JsonNode binding : target.fetch(api, state).path("bindings")) {
      JsonNode condition = binding.path("condition");
      if (text(condition, "title").equals(title) && text(binding, "role").equals(text(state, "role"))) {
        state.putArray("condition").add(condition);
      }
    }
  }

  /** Reads, edits and writes; when someone else wrote in between, all three once more. */
  private ObjectNode edit(GoogleApi api, JsonNode state, UnaryOperator<JsonNode> change) {
    return api.locks().holding(target.id(api, state), () -> {
      Duration wait = FIRST_WAIT;
      for (int attempt = 1; ; attempt++) {
        try {
          JsonNode document = target.fetch(api, state);
          target.store(api, state, (ObjectNode) change.apply(document));
          return state(api, state, target.fetch(api, state));
        } catch (GoogleError e) {
          if (!e.outdated() || attempt == ATTEMPTS) {
            throw e;
          }
          RestClient.pause(wait);
          wait = wait.multipliedBy(attempt < 6 ? 2 : 1);
        }
      }
    });
  }

  private ObjectNode state(GoogleApi api, JsonNode state, JsonNode document) {
    ObjectNode fresh = JsonNodeFactory.instance.objectNode();
    String resource = target.id(api, state);
    fresh.put("id", Grant.of(state).id(resource));
    fresh.put("etag", text(document, "etag"));
    if (state.has("project") || resource.startsWith("projects/") && !state.has("service_account_id")) {
      fresh.put("project", api.project(state));
    }
    return fresh;
  }
}
