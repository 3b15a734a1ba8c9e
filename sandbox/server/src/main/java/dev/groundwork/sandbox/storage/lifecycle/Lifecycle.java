package dev.groundwork.sandbox.storage.lifecycle;

import dev.groundwork.sandbox.http.GoogleError;
import dev.groundwork.sandbox.state.Json;
import dev.groundwork.sandbox.storage.bucket.Bucket;
import dev.groundwork.sandbox.storage.bucket.Buckets;
import dev.groundwork.sandbox.storage.bucket.Preconditions;
import dev.groundwork.sandbox.storage.object.StoredObject;
import dev.groundwork.sandbox.storage.object.StoredObjects;
import dev.groundwork.sandbox.storage.upload.UploadSessions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.StreamSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries out what is due under all buckets' lifecycle rules. */
public final class Lifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(Lifecycle.class);

  private final Buckets buckets;
  private final StoredObjects objects;
  private final UploadSessions uploads;

  public Lifecycle(Buckets buckets, StoredObjects objects, UploadSessions uploads) {
    this.buckets = buckets;
    this.objects = objects;
    this.uploads = uploads;
  }

  /** Does everything that is due at that time. */
  public void run(Instant now) {
    uploads.expire(now, (bucket, created) -> isStale(bucket, created, now));
    buckets.all().filter(bucket -> !bucket.lifecycleRules().isEmpty()).toList().forEach(bucket -> run(bucket, now));
  }

  private boolean isStale(String bucket, Instant created, Instant now) {
    return buckets.find(bucket).stream()
        .flatMap(found -> rules(found).stream())
        .anyMatch(rule -> rule.does("AbortIncompleteMultipartUpload") && rule.isDue(created, now));
  }

  private void run(Bucket bucket, Instant now) {
    List<LifecycleRule> rules = rules(bucket);
    List<StoredObject> generations = new ArrayList<>();
    for (Iterator<StoredObject> each = objects.all(bucket.name()).iterator(); each.hasNext(); ) {
      StoredObject object = each.next();
      if (!generations.isEmpty() && !generations.getLast().name().equals(object.name())) {
        apply(rules, generations, now);
        generations.clear();
      }
      generations.add(object);
    }
    apply(rules, generations, now);
  }

  /** Applies the rules to all generations of one name, oldest first. */
  private void apply(List<LifecycleRule> rules, List<StoredObject> generations, Instant now) {
    for (int i = 0; i < generations.size(); i++) {
      StoredObject object = generations.get(i);
      int newer = generations.size() - 1 - i;
      List<LifecycleRule> due = rules.stream().filter(rule -> rule.matches(object, newer, now)).toList();
      try {
        // Where several actions are due, deleting wins.
        if (due.stream().anyMatch(rule -> rule.does("Delete"))) {
          delete(object);
        } else {
          due.stream().filter(rule -> rule.does("SetStorageClass")).findFirst().ifPresent(rule -> move(object, rule));
        }
      } catch (GoogleError e) {
        LOG.info("lifecycle object={}/{} kept: {}", object.bucket(), object.name(), e.getMessage());
      }
    }
  }

  private void delete(StoredObject object) {
    boolean current = object.deleted().isEmpty();
    objects.delete(
        object.bucket(),
        object.name(),
        current ? OptionalLong.empty() : OptionalLong.of(object.generation()),
        Preconditions.generation(object.generation()));
  }

  private void move(StoredObject object, LifecycleRule rule) {
    String storageClass = rule.action().path("storageClass").asText();
    if (!object.storageClass().equals(storageClass)) {
      objects.patch(
          object, Json.MAPPER.createObjectNode().put("storageClass", storageClass), Preconditions.NONE);
    }
  }

  private static List<LifecycleRule> rules(Bucket bucket) {
    return StreamSupport.stream(bucket.lifecycleRules().spliterator(), false).map(LifecycleRule::of).toList();
  }
}
