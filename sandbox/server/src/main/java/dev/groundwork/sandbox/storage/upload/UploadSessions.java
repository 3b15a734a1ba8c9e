package dev.groundwork.sandbox.storage.upload;

import dev.groundwork.sandbox.http.GoogleError;
import dev.groundwork.sandbox.state.Records;
import dev.groundwork.sandbox.state.Store;
import dev.groundwork.sandbox.storage.object.Content;
import dev.groundwork.sandbox.storage.object.ContentWriter;
import dev.groundwork.sandbox.storage.object.ExpectedChecksums;
import dev.groundwork.sandbox.storage.object.NewObject;
import dev.groundwork.sandbox.storage.object.ObjectFiles;
import dev.groundwork.sandbox.storage.object.StoredObject;
import dev.groundwork.sandbox.storage.object.StoredObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Resumable uploads under way, and finished ones for as long as a client may still ask for them. */
public final class UploadSessions {
  /** Google forgets a session after a week. */
  private static final Duration LIFE = Duration.ofDays(7);

  private final Store store;
  private final InstantSource clock;
  private final StoredObjects objects;
  private final ObjectFiles files;
  private final Records<UploadSession> sessions;
  private final Map<String, Growing> growing = new ConcurrentHashMap<>();

  /** The open end of a session's file; chunks of one session take turns. */
  static final class Growing {
    final ReentrantLock turn = new ReentrantLock();
    private final ContentWriter writer;

    private Growing(ContentWriter writer) {
      this.writer = writer;
    }

    ContentWriter writer() {
      return writer;
    }
  }

  public UploadSessions(Store store, InstantSource clock, StoredObjects objects, ObjectFiles files) {
    this.store = store;
    this.clock = clock;
    this.objects = objects;
    this.files = files;
    this.sessions = store.records("uploads", UploadSession.class);
  }

  /** Files that unfinished sessions still need. */
  public Stream<String> files() {
    return all().filter(session -> session.finished().isEmpty()).map(UploadSession::file);
  }

  /** Ends sessions that Google would have forgotten by now, and unfinished ones that {@code stale} names. */
  public void expire(Instant now, BiPredicate<String, Instant> stale) {
    Predicate<UploadSession> due =
        session ->
            session.created().plus(LIFE).isBefore(now)
                || (session.finished().isEmpty() && stale.test(session.bucket(), session.created()));
    List<UploadSession> ended = all().filter(due).toList();
    ended.forEach(this::remove);
  }

  void begin(UploadSession session) {
    store.write(() -> sessions.put(session.id(), session));
  }

  /**
   * @throws GoogleError 404 if there is no such session (any more)
   */
  UploadSession get(String id) {
    return sessions
        .find(id)
        .orElseThrow(() -> GoogleError.notFound("Upload session %s does not exist or has expired.".formatted(id)));
  }

  Growing growing(UploadSession session) {
    return growing.computeIfAbsent(session.id(), _ -> new Growing(append(session)));
  }

  /** Makes what has arrived an object. A session whose conditions fail is over. */
  StoredObject finish(UploadSession session, ExpectedChecksums late) throws IOException {
    Content content = growing(session).writer().content();
    try {
      late.or(session.checksums()).require(content);
      StoredObject object =
          store.write(
              () -> {
                NewObject wanted = new NewObject(session.bucket(), session.name(), session.settings());
                StoredObject committed = objects.commit(wanted, content, session.conditions());
                sessions.put(session.id(), session.finishedAs(committed));
                return committed;
              });
      forget(session);
      return object;
    } catch (GoogleError e) {
      remove(session);
      throw e;
    }
  }

  void remove(UploadSession session) {
    store.write(() -> sessions.remove(session.id()));
    forget(session);
    if (session.finished().isEmpty()) {
      files.delete(session.file());
    }
  }

  String newFile() {
    return files.newName();
  }

  Instant now() {
    return clock.instant();
  }

  private Stream<UploadSession> all() {
    return sessions.scan("").map(Map.Entry::getValue);
  }

  private void forget(UploadSession session) {
    Growing ended = growing.remove(session.id());
    if (ended != null) {
      try {
        ended.writer.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private ContentWriter append(UploadSession session) {
    try {
      return files.append(session.file());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
