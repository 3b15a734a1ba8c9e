package dev.groundwork.sandbox.providers.google;

import static dev.groundwork.sandbox.providers.resource.Attributes.flag;
import static dev.groundwork.sandbox.providers.resource.Attributes.only;
import static dev.groundwork.sandbox.providers.resource.Attributes.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.providers.resource.Attributes;
import dev.groundwork.sandbox.providers.resource.Call;
import dev.groundwork.sandbox.providers.resource.Failure;
import dev.groundwork.sandbox.providers.resource.ResourceHandler;
import dev.groundwork.sandbox.providers.schema.Block;
import java.util.Optional;

/** {@code google_storage_bucket}. */
final class StorageBucket implements ResourceHandler<GoogleApi> {

  private final BucketBody bodies;

  StorageBucket(Block block) {
    this.bodies = new BucketBody(block);
  }

  @Override
  public ObjectNode create(Call<GoogleApi> call, ObjectNode planned) {
    GoogleApi api = call.client();
    String project = api.project(planned);
    String retention = flag(planned, "enable_object_retention") ? "&enableObjectRetention=true" : "";
    JsonNode made = api.post(GoogleService.STORAGE, "b?project=" + project + retention, bodies.insert(planned));
    call.made(bodies.state(made, planned, project));
    lockRetention(api, JsonNodeFactory.instance.objectNode(), planned, made);
    return bodies.state(api.get(GoogleService.STORAGE, path(planned)), planned, project);
  }

  @Override
  public Optional<ObjectNode> read(Call<GoogleApi> call, ObjectNode state) {
    GoogleApi api = call.client();
    return GoogleError.during(
        "Error when reading or editing Storage Bucket \"" + text(state, "name") + "\"",
        () -> api.find(GoogleService.STORAGE, path(state)).map(rest -> bodies.state(rest, state, api.project(state))));
  }

  @Override
  public ObjectNode update(Call<GoogleApi> call, ObjectNode prior, ObjectNode planned) {
    GoogleApi api = call.client();
    ObjectNode patch = bodies.patch(prior, planned);
    JsonNode bucket = patch.isEmpty()
        ? api.get(GoogleService.STORAGE, path(prior))
        : api.patch(GoogleService.STORAGE, path(prior), patch);
    lockRetention(api, prior, planned, bucket);
    return bodies.state(api.get(GoogleService.STORAGE, path(prior)), planned, api.project(planned));
  }

  /** A retention policy is locked by a call of its own, and for good. */
  private static void lockRetention(GoogleApi api, JsonNode prior, JsonNode planned, JsonNode bucket) {
    boolean before = flag(only(prior, "retention_policy"), "is_locked");
    if (!before && flag(only(planned, "retention_policy"), "is_locked")) {
      api.post(GoogleService.STORAGE, path(planned) + "/lockRetentionPolicy?ifMetagenerationMatch="
          + text(bucket, "metageneration"), JsonNodeFactory.instance.objectNode());
    }
  }

  /** A bucket must be empty to go. With {@code force_destroy} every version of every object is deleted first. */
  @Override
  public void delete(Call<GoogleApi> call, ObjectNode state) {
    GoogleApi api = call.client();
    String name = text(state, "name");
    String list = path(state) + "/o?versions=true&maxResults=1000";
    for (JsonNode page = api.get(GoogleService.STORAGE, list);
        !page.path("items").isEmpty();
        page = api.get(GoogleService.STORAGE, list)) {
      if (!flag(state, "force_destroy")) {
        throw new Failure("Error trying to delete bucket " + name
            + " containing objects without `force_destroy` set to true", "");
      }
      page.path("items").forEach(item -> api.deleteIfPresent(GoogleService.STORAGE, path(state) + "/o/"
          + GoogleApi.escape(text(item, "name")) + "?generation=" + text(item, "generation")));
    }
    api.delete(GoogleService.STORAGE, path(state));
  }

  /** Takes {@code name} or {@code project/name}. */
  @Override
  public ObjectNode identify(Call<GoogleApi> call, String id) {
    int slash = id.lastIndexOf('/');
    ObjectNode state = JsonNodeFactory.instance.objectNode();
    if (slash > 0) {
      state.put("project", id.substring(0, slash));
    }
    String name = id.substring(slash + 1);
    return state.put("id", name).put("name", name).put("force_destroy", false);
  }

  private static String path(JsonNode state) {
    return "b/" + Attributes.text(state, "name");
  }
}
