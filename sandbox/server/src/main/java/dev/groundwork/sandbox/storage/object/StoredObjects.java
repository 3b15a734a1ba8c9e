package dev.groundwork.sandbox.storage.object;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.http.GoogleError;
import dev.groundwork.sandbox.http.MergePatch;
import dev.groundwork.sandbox.state.Records;
import dev.groundwork.sandbox.state.Store;
import dev.groundwork.sandbox.storage.bucket.Bucket;
import dev.groundwork.sandbox.storage.bucket.Buckets;
import dev.groundwork.sandbox.storage.bucket.Preconditions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** All objects. Each change is one transaction: an object is as before or as after it, whatever dies in between. */
public final class StoredObjects {
  private final Store store;
  private final InstantSource clock;
  private final Buckets buckets;
  private final ObjectFiles files;
  private final Generations generations;
  private final Records<StoredObject> current;
  private final Records<StoredObject> noncurrent;

  public StoredObjects(Store store, InstantSource clock, Buckets buckets, ObjectFiles files) {
    this.store = store;
    this.clock = clock;
    this.buckets = buckets;
    this.files = files;
    this.generations = new Generations(clock);
    this.current = store.records("objects", StoredObject.class);
    this.noncurrent = store.records("objects.noncurrent", StoredObject.class);
  }

  /** The current generation. */
  public Optional<StoredObject> find(String bucket, String name) {
    return current.find(ObjectKey.of(bucket, name));
  }

  /** One generation, or the current one where none is given. */
  public Optional<StoredObject> find(String bucket, String name, OptionalLong generation) {
    if (generation.isEmpty()) {
      return find(bucket, name);
    }
    return find(bucket, name)
        .filter(object -> object.generation() == generation.getAsLong())
        .or(() -> noncurrent.find(ObjectKey.of(bucket, name, generation.getAsLong())));
  }

  /**
   * @throws GoogleError 404 in storage's words
   */
  public StoredObject get(String bucket, String name, OptionalLong generation) {
    return find(bucket, name, generation).orElseThrow(() -> missing(bucket, name));
  }

  /** All generations of a bucket's objects: by name, oldest first. */
  public Stream<StoredObject> all(String bucket) {
    return generations(bucket + "/", bucket + "/").map(Map.Entry::getValue);
  }

  /** All generations of all objects. */
  public Stream<StoredObject> all() {
    return Stream.concat(current.scan(""), noncurrent.scan("")).map(Map.Entry::getValue);
  }

  public boolean any(String bucket) {
    return all(bucket).findAny().isPresent();
  }

  /** Current generations by key, from {@code from} on. */
  Stream<Map.Entry<String, StoredObject>> current(String prefix, String from) {
    return current.scan(prefix, from);
  }

  /** All generations by key and generation, from {@code from} on. */
  Stream<Map.Entry<String, StoredObject>> generations(String prefix, String from) {
    int generation = from.lastIndexOf('\0');
    String firstName = generation < 0 ? from : from.substring(0, generation);
    Stream<Map.Entry<String, StoredObject>> live =
        current
            .scan(prefix, firstName)
            .map(
                entry ->
                    Map.entry(
                        entry.getKey() + ObjectKey.generationSuffix(entry.getValue().generation()),
                        entry.getValue()));
    return Merged.of(
            live.iterator(), noncurrent.scan(prefix, firstName).iterator(), Comparator.comparing(Map.Entry::getKey))
        .filter(entry -> entry.getKey().compareTo(from) >= 0);
  }

  /** Makes content an object, in place of the current generation if there is one. */
  public StoredObject commit(NewObject wanted, Content content, Preconditions conditions) {
    Replaced replaced =
        store.write(
            () -> {
              Bucket bucket = buckets.get(wanted.bucket());
              Optional<StoredObject> before = find(wanted.bucket(), wanted.name());
              conditions.require(
                  before.map(StoredObject::generation).orElse(0L),
                  before.map(StoredObject::metageneration).orElse(0L));
              before.ifPresent(object -> Holds.requireNone(object, bucket, clock.instant()));
              Optional<StoredObject> dropped = before.flatMap(object -> retire(object, bucket));
              StoredObject object = create(wanted, content, bucket);
              current.put(ObjectKey.of(object.bucket(), object.name()), object);
              return new Replaced(object, dropped);
            });
    replaced.dropped().ifPresent(object -> files.delete(object.content().file()));
    return replaced.object();
  }

  /** Changes what the patch names; null removes. */
  public StoredObject patch(StoredObject object, ObjectNode patch, Preconditions conditions) {
    return change(
        object, conditions, settings -> MergePatch.apply(settings, NewObject.clientFields(patch)));
  }

  /** Replaces all settings; content type and storage class stay where they are not given. */
  public StoredObject replace(StoredObject object, ObjectNode sent, Preconditions conditions) {
    return change(
        object,
        conditions,
        settings -> {
          ObjectNode replaced = NewObject.clientFields(sent);
          for (String kept : new String[] {"contentType", "storageClass"}) {
            if (!replaced.hasNonNull(kept) && settings.has(kept)) {
              replaced.set(kept, settings.get(kept));
            }
          }
          return replaced;
        });
  }

  /**
   * Deletes one generation for good, or the current one where none is given: that one stays as noncurrent if the bucket
   * keeps versions.
   */
  public void delete(String bucket, String name, OptionalLong generation, Preconditions conditions) {
    Optional<StoredObject> dropped =
        store.write(
            () -> {
              StoredObject object = get(bucket, name, generation);
              conditions.require(object.generation(), object.metageneration());
              Holds.requireNone(object, buckets.get(bucket), clock.instant());
              return generation.isPresent() ? forget(object) : retire(object, buckets.get(bucket));
            });
    dropped.ifPresent(object -> files.delete(object.content().file()));
  }

  private StoredObject create(NewObject wanted, Content content, Bucket bucket) {
    ObjectNode settings = wanted.settings().deepCopy();
    if (!settings.hasNonNull("storageClass")) {
      settings.put("storageClass", bucket.storageClass());
    }
    Instant now = clock.instant();
    return new StoredObject(
        wanted.bucket(), wanted.name(), generations.next(), 1, now, now, Optional.empty(), content, settings);
  }

  private StoredObject change(StoredObject object, Preconditions conditions, UnaryOperator<ObjectNode> by) {
    return store.write(
        () -> {
          StoredObject before =
              get(object.bucket(), object.name(), OptionalLong.of(object.generation()));
          conditions.require(before.generation(), before.metageneration());
          StoredObject after = before.with(by.apply(before.settings()), clock.instant());
          if (after.deleted().isPresent()) {
            noncurrent.put(ObjectKey.of(after.bucket(), after.name(), after.generation()), after);
          } else {
            current.put(ObjectKey.of(after.bucket(), after.name()), after);
          }
          return after;
        });
  }

  /** Takes a current generation away; it is returned if it is not kept as noncurrent. */
  private Optional<StoredObject> retire(StoredObject object, Bucket bucket) {
    if (object.deleted().isPresent() || !bucket.keepsVersions()) {
      return forget(object);
    }
    current.remove(ObjectKey.of(object.bucket(), object.name()));
    noncurrent.put(
        ObjectKey.of(object.bucket(), object.name(), object.generation()), object.noncurrent(clock.instant()));
    return Optional.empty();
  }

  private Optional<StoredObject> forget(StoredObject object) {
    if (object.deleted().isPresent()) {
      noncurrent.remove(ObjectKey.of(object.bucket(), object.name(), object.generation()));
    } else {
      current.remove(ObjectKey.of(object.bucket(), object.name()));
    }
    return Optional.of(object);
  }

  /** What storage says of an object it does not have. */
  public static GoogleError missing(String bucket, String name) {
    return GoogleError.notFound("No such object: %s/%s".formatted(bucket, name));
  }

  private record Replaced(StoredObject object, Optional<StoredObject> dropped) {}
}
