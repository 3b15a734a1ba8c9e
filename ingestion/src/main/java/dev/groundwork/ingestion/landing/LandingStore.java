package dev.groundwork.ingestion.landing;

import java.util.List;
import java.util.Optional;

/** The objects of the landing bucket. Failures are {@link LandingException}s. */
public interface LandingStore extends AutoCloseable {

  Optional<StoredObject> find(String name);

  /** The objects whose names begin so, in the order of their names. */
  List<StoredObject> list(String prefix);

  /** The bytes of a small object, at the generation given. */
  byte[] read(StoredObject object);

  /**
   * Begins to write an object that nobody sees before {@link LandingUpload#publish}.
   *
   * @param replaces the object that stands there now; empty if none does
   */
  LandingUpload upload(String name, String contentType, Optional<StoredObject> replaces);

  /** Deletes that generation of an object; does nothing if it is gone. */
  void delete(StoredObject object);

  @Override
  void close();
}
