package dev.groundwork.stacks.dbtcloud;

import dev.groundwork.cdktf.providers.dbtcloud.job.Job;
import dev.groundwork.cdktf.providers.dbtcloud.job.JobExecution;
import dev.groundwork.cdktf.providers.dbtcloud.job.JobTriggers;
import java.util.List;
import software.constructs.Construct;

/** dbt, run by dbt Cloud: what it runs, and what starts it. */
public final class TransformJob extends Construct {
  private static final int TIMEOUT_SECONDS = 3600;

  /** What starts a job. */
  public sealed interface Start {}

  /** The clock: a cron expression of five fields, UTC. */
  public record Schedule(String cron) implements Start {}

  /**
   * A pull request: only what it changes is built, all else is read from another environment.
   *
   * @param defersTo where what did not change is
   */
  public record PullRequest(DeploymentEnvironment defersTo) implements Start {}

  /** What makes a job. */
  public record Props(TransformProject project, DeploymentEnvironment environment, int threads, Start start) {}

  public TransformJob(Construct scope, String id, Props props) {
    super(scope, id);
    Job.Builder job =
        Job.Builder.create(this, "job")
            .name(id)
            .projectId(props.project().id())
            .environmentId(props.environment().id())
            .numThreads(props.threads())
            .targetName("default")
            .execution(JobExecution.builder().timeoutSeconds(TIMEOUT_SECONDS).build())
            .generateDocs(props.start() instanceof Schedule)
            .runGenerateSources(false)
            .runCompareChanges(false)
            .runLint(false)
            .errorsOnLintFailure(true)
            .triggersOnDraftPr(false)
            .triggers(
                JobTriggers.builder()
                    .schedule(props.start() instanceof Schedule)
                    // One is for GitHub, the other for the other hosts; dbt Cloud asks for both to be said.
                    .githubWebhook(props.start() instanceof PullRequest)
                    .gitProviderWebhook(props.start() instanceof PullRequest)
                    .onMerge(false)
                    .build())
            .dependsOn(List.of(props.project().cloned()));
    switch (props.start()) {
      case Schedule(String cron) -> job.executeSteps(List.of("dbt build")).scheduleType("custom_cron").scheduleCron(cron);
      case PullRequest(DeploymentEnvironment defersTo) ->
          job.executeSteps(List.of("dbt build --select state:modified+")).deferringEnvironmentId(defersTo.id());
    }
    job.build();
  }
}
