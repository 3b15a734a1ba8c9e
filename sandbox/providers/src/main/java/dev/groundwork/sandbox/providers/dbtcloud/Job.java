package dev.groundwork.sandbox.providers.dbtcloud;

import static dev.groundwork.sandbox.providers.resource.Attributes.flag;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.providers.resource.Call;
import dev.groundwork.sandbox.providers.resource.Problem;
import dev.groundwork.sandbox.providers.resource.ResourceHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code dbtcloud_job}, on the older version of the API, which states jobs whole. */
final class Job implements ResourceHandler<DbtCloudApi> {

  private static final String V2 = "v2";
  private static final int DELETED = 2;

  /** Of each of these, one at most may be said. */
  private static final List<List<String>> CONFLICTS = List.of(
      List.of("schedule_interval", "schedule_hours", "schedule_cron"),
      List.of("deferring_job_id", "deferring_environment_id", "self_deferring"));

  @Override
  public ObjectNode create(Call<DbtCloudApi> call, ObjectNode planned) {
    DbtCloudApi api = call.client();
    ObjectNode body = JobBody.of(planned, api.body().putNull("id"));
    JsonNode made = DbtCloudError.during("Unable to create job", () -> api.post(V2, "jobs/", body));
    if (!flag(planned, "self_deferring")) {
      return JobBody.state(made, planned);
    }
    // Its own id is known only now.
    call.made(JobBody.state(made, planned));
    ObjectNode deferring = made.<ObjectNode>deepCopy().put("deferring_job_definition_id", made.path("id").asLong());
    return JobBody.state(
        DbtCloudError.during("Unable to create job", () -> api.post(V2, path(made), deferring)), planned);
  }

  @Override
  public Optional<ObjectNode> read(Call<DbtCloudApi> call, ObjectNode state) {
    return DbtCloudError.reading(call, "job", () -> JobBody.state(call.client().get(V2, path(state)), state));
  }

  @Override
  public ObjectNode update(Call<DbtCloudApi> call, ObjectNode prior, ObjectNode planned) {
    DbtCloudApi api = call.client();
    JsonNode changed = DbtCloudError.during("Unable to update job", () -> {
      ObjectNode whole = api.get(V2, path(prior)).deepCopy();
      return api.post(V2, path(prior), JobBody.of(planned, whole));
    });
    return JobBody.state(changed, planned);
  }

  @Override
  public void delete(Call<DbtCloudApi> call, ObjectNode state) {
    DbtCloudApi api = call.client();
    DbtCloudError.during("Unable to delete job", () -> {
      ObjectNode whole = api.get(V2, path(state)).deepCopy();
      return api.post(V2, path(state), whole.put("state", DELETED));
    });
  }

  @Override
  public List<Problem> check(JsonNode config) {
    List<Problem> problems = new ArrayList<>();
    for (List<String> rivals : CONFLICTS) {
      List<String> said = rivals.stream().filter(config::hasNonNull).toList();
      if (said.size() > 1) {
        problems.add(new Problem(
            said.get(0),
            "Invalid Attribute Combination",
            "Attribute \"" + said.get(0) + "\" cannot be specified when \"" + said.get(1) + "\" is specified"));
      }
    }
    return problems;
  }

  private static String path(JsonNode job) {
    return "jobs/" + job.path("id").asLong() + "/";
  }
}
