package dev.groundwork.ingestion.landing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** A bucket that keeps the rules the real one keeps: generations, preconditions, nothing visible before it is whole. */
public final class InMemoryLandingStore implements LandingStore {
  private final SortedMap<String, Stored> objects = new ConcurrentSkipListMap<>();
  private final AtomicLong generations = new AtomicLong();
  private volatile Consumer<String> beforePublish = name -> {};

  /** Called with the name of each object just before it becomes visible; what it throws ends the upload. */
  public void beforePublish(Consumer<String> hook) {
    beforePublish = hook;
  }

  public List<String> names() {
    return List.copyOf(objects.keySet());
  }

  public byte[] bytes(String name) {
    return objects.get(name).bytes;
  }

  /** The lines of a gzip object. */
  public List<String> lines(String name) {
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes(name)))) {
      return new String(gzip.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  public StoredObject put(String name, byte[] bytes) {
    long generation = generations.incrementAndGet();
    StoredObject object =
        new StoredObject(name, generation, bytes.length, md5(bytes), Instant.EPOCH.plusSeconds(generation));
    objects.put(name, new Stored(object, bytes));
    return object;
  }

  @Override
  public Optional<StoredObject> find(String name) {
    return Optional.ofNullable(objects.get(name)).map(Stored::object);
  }

  @Override
  public List<StoredObject> list(String prefix) {
    return objects.values().stream().map(Stored::object).filter(o -> o.name().startsWith(prefix)).toList();
  }

  @Override
  public byte[] read(StoredObject object) {
    return bytes(object.name());
  }

  @Override
  public LandingUpload upload(String name, String contentType, Optional<StoredObject> replaces) {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    return new LandingUpload() {
      @Override
      public void write(byte[] bytes, int offset, int length) {
        content.write(bytes, offset, length);
      }

      @Override
      public StoredObject publish() {
        beforePublish.accept(name);
        if (!find(name).equals(replaces)) {
          throw new OutdatedView(name, new IllegalStateException("412"));
        }
        return put(name, content.toByteArray());
      }

      @Override
      public void close() {}
    };
  }

  @Override
  public void delete(StoredObject object) {
    objects.remove(object.name());
  }

  @Override
  public void close() {}

  private static String md5(byte[] bytes) {
    try {
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("MD5").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private record Stored(StoredObject object, byte[] bytes) {}
}
