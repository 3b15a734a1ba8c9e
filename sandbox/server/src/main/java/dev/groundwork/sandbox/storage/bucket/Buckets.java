package dev.groundwork.sandbox.storage.bucket;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.http.GoogleError;
import dev.groundwork.sandbox.http.MergePatch;
import dev.groundwork.sandbox.identity.Policies;
import dev.groundwork.sandbox.identity.Policy;
import dev.groundwork.sandbox.state.Records;
import dev.groundwork.sandbox.state.Store;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All buckets; names are shared by all projects. */
public final class Buckets {
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,220}[a-z0-9]");

  private final Store store;
  private final InstantSource clock;
  private final Policies policies;
  private final Records<Bucket> buckets;

  public Buckets(Store store, InstantSource clock, Policies policies) {
    this.store = store;
    this.clock = clock;
    this.policies = policies;
    this.buckets = store.records("buckets", Bucket.class);
  }

  public Optional<Bucket> find(String name) {
    return buckets.find(name);
  }

  /**
   * @throws GoogleError 404 in storage's words
   */
  public Bucket get(String name) {
    return find(name).orElseThrow(() -> GoogleError.notFound("The specified bucket does not exist."));
  }

  /** All buckets, by name. */
  public Stream<Bucket> all() {
    return buckets.scan("").map(Map.Entry::getValue);
  }

  /** A project's buckets whose names begin with {@code prefix}, from {@code from} on, by name. */
  Stream<Bucket> of(String project, String prefix, String from) {
    return buckets.scan(prefix, from).map(Map.Entry::getValue).filter(bucket -> bucket.project().equals(project));
  }

  Bucket create(String project, ObjectNode sent) {
    String name = sent.path("name").asText();
    if (!NAME.matcher(name).matches() || name.startsWith("goog") || name.contains("..")) {
      throw GoogleError.invalid("Invalid bucket name: '%s'".formatted(name));
    }
    return store.write(
        () -> {
          if (buckets.has(name)) {
            throw taken(name, project);
          }
          Instant now = clock.instant();
          Bucket bucket = new Bucket(name, project, 1, now, now, BucketSettings.complete(sent, now));
          buckets.put(name, bucket);
          policies.set(bucket.resource(), 1, Optional.empty(), initialBindings(project));
          return bucket;
        });
  }

  /** Changes what the patch names; null removes. */
  Bucket patch(String name, ObjectNode patch, Predicate<Bucket> allowed) {
    return change(name, allowed, bucket -> MergePatch.apply(bucket.settings(), patch));
  }

  /** Replaces all settings but the location, which never changes. */
  Bucket replace(String name, ObjectNode sent, Predicate<Bucket> allowed) {
    return change(
        name,
        allowed,
        bucket -> {
          ObjectNode settings = sent.deepCopy();
          settings.set("location", bucket.settings().get("location"));
          return settings;
        });
  }

  void delete(String name, Predicate<Bucket> allowed, Predicate<String> holdsObjects) {
    store.write(
        () -> {
          Bucket bucket = get(name);
          require(allowed, bucket);
          if (holdsObjects.test(name)) {
            throw GoogleError.conflict("The bucket you tried to delete is not empty.");
          }
          buckets.remove(name);
          policies.remove(bucket.resource());
        });
  }

  private Bucket change(String name, Predicate<Bucket> allowed, Function<Bucket, ObjectNode> by) {
    return store.write(
        () -> {
          Bucket bucket = get(name);
          require(allowed, bucket);
          Instant now = clock.instant();
          Bucket changed = bucket.with(BucketSettings.complete(by.apply(bucket), now), now);
          buckets.put(name, changed);
          return changed;
        });
  }

  private static void require(Predicate<Bucket> allowed, Bucket bucket) {
    if (!allowed.test(bucket)) {
      throw GoogleError.preconditionFailed("At least one of the pre-conditions you specified did not hold.");
    }
  }

  private GoogleError taken(String name, String project) {
    return get(name).project().equals(project)
        ? GoogleError.conflict(
            "Your previous request to create the named bucket succeeded and you already own it.")
        : GoogleError.conflict(
            "The requested bucket name is not available. The bucket namespace is shared by all users of the system."
                + " Please select a different name and try again.");
  }

  private static List<Policy.Binding> initialBindings(String project) {
    return List.of(
        new Policy.Binding(
            "roles/storage.legacyBucketOwner", List.of("projectEditor:" + project, "projectOwner:" + project)),
        new Policy.Binding("roles/storage.legacyBucketReader", List.of("projectViewer:" + project)));
  }
}
