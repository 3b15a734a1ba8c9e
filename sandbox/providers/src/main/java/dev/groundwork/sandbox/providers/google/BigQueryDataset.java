package dev.groundwork.sandbox.providers.google;

import static dev.groundwork.sandbox.providers.resource.Attributes.flag;
import static dev.groundwork.sandbox.providers.resource.Attributes.given;
import static dev.groundwork.sandbox.providers.resource.Attributes.same;
import static dev.groundwork.sandbox.providers.resource.Attributes.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.providers.resource.Call;
import dev.groundwork.sandbox.providers.resource.Failure;
import dev.groundwork.sandbox.providers.resource.ResourceHandler;
import dev.groundwork.sandbox.providers.schema.Block;
import java.util.List;
import java.util.Optional;

/** {@code google_bigquery_dataset}. */
final class BigQueryDataset implements ResourceHandler<GoogleApi> {

  /** What state and REST call alike, and what can change in place. */
  private static final List<String> CHANGEABLE = List.of(
      "friendly_name", "description", "default_table_expiration_ms", "default_partition_expiration_ms",
      "default_collation", "is_case_insensitive", "max_time_travel_hours", "storage_billing_model", "resource_tags");

  private final Block block;

  BigQueryDataset(Block block) {
    this.block = block;
  }

  @Override
  public ObjectNode create(Call<GoogleApi> call, ObjectNode planned) {
    GoogleApi api = call.client();
    String project = api.project(planned);
    ObjectNode shaped = RestShape.toRest(block, planned);
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.putObject("datasetReference").put("datasetId", text(planned, "dataset_id"));
    CHANGEABLE.stream().map(RestShape::camel).filter(shaped::has).forEach(name -> body.set(name, shaped.get(name)));
    for (String name : List.of("location", "defaultEncryptionConfiguration", "externalDatasetReference", "access")) {
      if (shaped.has(name)) {
        body.set(name, shaped.get(name));
      }
    }
    if (given(planned, "effective_labels")) {
      body.set("labels", LabelViews.all(planned.path("effective_labels")));
    }
    JsonNode made = GoogleError.during("Error creating Dataset",
        () -> api.post(GoogleService.BIG_QUERY, "projects/" + project + "/datasets", body));
    call.made(state(made, planned));
    return fetch(api, planned);
  }

  @Override
  public Optional<ObjectNode> read(Call<GoogleApi> call, ObjectNode state) {
    return GoogleError.during(
        "Error when reading or editing BigQueryDataset \"" + text(state, "id") + "\"",
        () -> call.client().find(GoogleService.BIG_QUERY, path(call.client(), state)).map(rest -> state(rest, state)));
  }

  /** Sends what changed and nothing else: grants on the dataset that are made meanwhile stay. */
  @Override
  public ObjectNode update(Call<GoogleApi> call, ObjectNode prior, ObjectNode planned) {
    GoogleApi api = call.client();
    ObjectNode shaped = RestShape.toRest(block, planned);
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    for (String name : CHANGEABLE) {
      if (!same(prior, planned, name)) {
        body.set(RestShape.camel(name), shaped.get(RestShape.camel(name)));
      }
    }
    for (String name : List.of("default_encryption_configuration", "access")) {
      if (!same(prior, planned, name)) {
        body.set(RestShape.camel(name), shaped.get(RestShape.camel(name)));
      }
    }
    if (!same(prior, planned, "effective_labels")) {
      body.set("labels", LabelViews.patch(prior.path("effective_labels"), planned.path("effective_labels")));
    }
    if (!body.isEmpty()) {
      GoogleError.during("Error updating Dataset \"" + text(prior, "id") + "\"",
          () -> api.patch(GoogleService.BIG_QUERY, path(api, prior), body));
    }
    return fetch(api, planned);
  }

  @Override
  public void delete(Call<GoogleApi> call, ObjectNode state) {
    GoogleApi api = call.client();
    GoogleError.during("Error when reading or editing Dataset", () -> {
      api.deleteIfPresent(GoogleService.BIG_QUERY,
          path(api, state) + "?deleteContents=" + flag(state, "delete_contents_on_destroy"));
      return true;
    });
  }

  /** Takes {@code projects/P/datasets/D}, {@code P/D} or {@code D}. */
  @Override
  public ObjectNode identify(Call<GoogleApi> call, String id) {
    String[] parts = id.split("/");
    ObjectNode state = JsonNodeFactory.instance.objectNode().put("dataset_id", parts[parts.length - 1]);
    if (parts.length > 1) {
      state.put("project", parts[parts.length == 4 ? 1 : 0]);
    }
    String project = call.client().project(state);
    return state.put("project", project)
        .put("id", "projects/" + project + "/datasets/" + text(state, "dataset_id"))
        .put("delete_contents_on_destroy", false);
  }

  private ObjectNode fetch(GoogleApi api, ObjectNode planned) {
    String gone = "Dataset " + text(planned, "dataset_id") + " is gone right after its change.";
    return api.find(GoogleService.BIG_QUERY, path(api, planned))
        .map(rest -> state(rest, planned))
        .orElseThrow(() -> new Failure(gone, ""));
  }

  private static String path(GoogleApi api, ObjectNode state) {
    return "projects/" + api.project(state) + "/datasets/" + text(state, "dataset_id");
  }

  private ObjectNode state(JsonNode rest, ObjectNode known) {
    ObjectNode fresh = RestShape.toState(block, rest);
    fresh.remove("timeouts");
    JsonNode reference = rest.path("datasetReference");
    fresh.put("dataset_id", text(reference, "datasetId"));
    fresh.put("project", text(reference, "projectId"));
    fresh.put("id", "projects/" + text(reference, "projectId") + "/datasets/" + text(reference, "datasetId"));
    CHANGEABLE.stream().filter(name -> !fresh.has(name)).forEach(fresh::putNull);
    LabelViews.read(rest, known, fresh);
    return fresh;
  }
}
