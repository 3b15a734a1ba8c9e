package dev.groundwork.sandbox.bigquery.job;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.bigquery.catalog.TableId;
import dev.groundwork.sandbox.http.GoogleError;
import dev.groundwork.sandbox.state.Json;
import dev.groundwork.sandbox.state.Records;
import dev.groundwork.sandbox.state.Store;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All jobs. A job runs on a thread of its own; its record says how it went, and outlives the server. */
public final class Jobs {
  private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
  private static final Duration KEPT = Duration.ofDays(30);

  private record Running(Work work, CountDownLatch done, AtomicBoolean cancelled) {}

  private final Store store;
  private final Clock clock;
  private final Records<Job> records;
  private final Map<String, Running> running = new ConcurrentHashMap<>();

  public Jobs(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
    this.records = store.records("bigquery.jobs", Job.class);
    tidy();
  }

  /** Jobs that ran when the server was stopped have failed; very old ones are forgotten. */
  private void tidy() {
    List<Job> all = records.scan("").map(Map.Entry::getValue).toList();
    long oldest = clock.millis() - KEPT.toMillis();
    Job.Failure stopped =
        new Job.Failure(400, "stopped", "Job execution was cancelled: the sandbox was stopped while it ran");
    store.write(
        () ->
            all.forEach(
                job -> {
                  if (job.created() < oldest) {
                    records.remove(job.id().key());
                  } else if (!job.isDone()) {
                    records.put(job.id().key(), job.failed(clock.millis(), stopped));
                  }
                }));
  }

  /**
   * Starts a job.
   *
   * @throws GoogleError 409 if there is one of that name
   */
  public Job start(JobId id, String user, ObjectNode configuration, Work work) {
    Job job = Job.started(id, user, configuration, Json.MAPPER.createObjectNode(), clock.millis());
    Running run = new Running(work, new CountDownLatch(1), new AtomicBoolean());
    store.write(
        () -> {
          if (records.has(id.key())) {
            throw GoogleError.duplicate("Already Exists: Job " + id);
          }
          records.put(id.key(), job);
          running.put(id.key(), run);
        });
    Thread.ofVirtual().name("job-" + id.job()).start(() -> run(job, run));
    return job;
  }

  private void run(Job job, Running run) {
    Job ended;
    try {
      Optional<TableId> result = run.work.run(job, run.cancelled::get);
      ended = job.succeeded(clock.millis(), result);
    } catch (GoogleError e) {
      ended = job.failed(clock.millis(), Job.Failure.of(run.cancelled.get() ? stopped() : e));
    } catch (RuntimeException | Error e) {
      LOG.error("job={} failed", job.id(), e);
      String message = "The sandbox failed on this job: " + e;
      ended = job.failed(clock.millis(), new Job.Failure(400, "invalid", message));
    }
    Job result = ended;
    try {
      store.write(() -> records.put(job.id().key(), result));
    } finally {
      running.remove(job.id().key());
      run.done.countDown();
    }
  }

  private static GoogleError stopped() {
    return GoogleError.of(400, "CANCELLED", "stopped", "Job execution was cancelled: User requested cancellation");
  }

  public Optional<Job> find(String project, String job) {
    return records.find(project + "/" + job);
  }

  /**
   * @throws GoogleError 404 if there is none
   */
  public Job require(String project, String job) {
    return find(project, job).orElseThrow(() -> GoogleError.notFound("Not found: Job " + project + ":" + job));
  }

  /** The job when it is done, or as it is when the time is over. */
  public Job await(Job job, Duration timeout) {
    Running run = running.get(job.id().key());
    if (run != null) {
      try {
        run.done.await(timeout.toMillis(), TimeUnit.MILLISECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    return require(job.id().project(), job.id().job());
  }

  /** Asks a job to stop. */
  public Job cancel(Job job) {
    Running run = running.get(job.id().key());
    if (run != null) {
      run.cancelled.set(true);
      run.work.cancel();
    }
    return await(job, Duration.ofSeconds(5));
  }

  public void remove(Job job) {
    store.write(() -> records.remove(job.id().key()));
  }

  /** Jobs of a project, newest first. */
  public List<Job> list(String project) {
    return records
        .scan(project + "/")
        .map(Map.Entry::getValue)
        .sorted(Comparator.comparingLong(Job::created).reversed())
        .toList();
  }
}
