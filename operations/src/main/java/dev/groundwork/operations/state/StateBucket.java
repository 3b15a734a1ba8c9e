package dev.groundwork.operations.state;

import com.google.cloud.storage.Blob;
import com.google.cloud.storage.BlobId;
import com.google.cloud.storage.BlobInfo;
import com.google.cloud.storage.Bucket;
import com.google.cloud.storage.Storage;
import com.google.cloud.storage.Storage.BlobListOption;
import com.google.cloud.storage.Storage.BlobTargetOption;
import com.google.cloud.storage.StorageException;
import dev.groundwork.model.Names;
import dev.groundwork.operations.access.GoogleAccess;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;

/** The states of one environment in the platform's bucket, named as Terraform's gcs backend names them. */
public final class StateBucket {
  /** The backend calls its only workspace {@code default}. */
  private static final String OBJECT = "/default.tfstate";

  private final Storage storage;
  private final Names names;

  public StateBucket(GoogleAccess google, Names names) {
    this.storage = google.openStorage();
    this.names = names;
  }

  /** The bucket's name. */
  public String name() {
    return names.stateBucket();
  }

  /** The bucket as it is, if it is there. */
  Optional<Bucket> find() {
    return asking(() -> Optional.ofNullable(storage.get(name())));
  }

  public boolean exists() {
    return find().isPresent();
  }

  /** Stacks that have a state, in the order of their names; none where there is no bucket. */
  public List<String> stacks() {
    String folder = names.statePrefix("");
    return asking(
        () ->
            storage.get(name()) == null
                ? List.of()
                : StreamSupport.stream(
                        storage.list(name(), BlobListOption.prefix(folder)).iterateAll().spliterator(), false)
                    .map(Blob::getName)
                    .filter(object -> object.endsWith(OBJECT))
                    .map(object -> object.substring(folder.length(), object.length() - OBJECT.length()))
                    .sorted()
                    .toList());
  }

  /** A stack's state as Terraform wrote it: JSON. */
  public Optional<byte[]> read(String stack) {
    return asking(() -> Optional.ofNullable(storage.get(object(stack))).map(Blob::getContent));
  }

  /**
   * Puts a state where none is.
   *
   * @throws StateBucketException if there is one already
   */
  public void add(String stack, byte[] state) {
    BlobInfo info = BlobInfo.newBuilder(object(stack)).setContentType("application/json").build();
    asking(() -> storage.create(info, state, BlobTargetOption.doesNotExist()));
  }

  /** Takes a state away; the bucket keeps it as a noncurrent version. */
  public void remove(String stack) {
    asking(() -> storage.delete(object(stack)));
  }

  /** Where a stack's state is: {@code gs://<bucket>/<environment>/<stack>/default.tfstate}. */
  public String address(String stack) {
    return object(stack).toGsUtilUri();
  }

  Storage storage() {
    return storage;
  }

  Names names() {
    return names;
  }

  <T> T asking(Supplier<T> question) {
    try {
      return question.get();
    } catch (StorageException refused) {
      throw StateBucketException.of(name(), names.declaration().google().project(), refused);
    }
  }

  private BlobId object(String stack) {
    return BlobId.of(name(), names.statePrefix(stack) + OBJECT);
  }
}
