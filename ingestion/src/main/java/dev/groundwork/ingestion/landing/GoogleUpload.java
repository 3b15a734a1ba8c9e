package dev.groundwork.ingestion.landing;

import com.google.cloud.storage.BlobInfo;
import com.google.cloud.storage.BlobWriteSession;
import com.google.cloud.storage.Storage;
import com.google.cloud.storage.Storage.BlobWriteOption;
import com.google.cloud.storage.StorageException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A resumable upload. The session is opened only when the buffer is full or the object is published: content that turns
 * out to be unchanged, or breaks off early, costs the bucket nothing. A session that is never ended makes no object.
 */
final class GoogleUpload extends LandingUpload {
  private static final int PRECONDITION_FAILED = 412;
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;
  private static final long RESULT_SECONDS = 60;

  private final Storage storage;
  private final BlobInfo info;
  private final Optional<StoredObject> replaces;
  private final int bufferBytes;
  private final ByteArrayOutputStream buffer = new ByteArrayOutputStream();
  private @Nullable BlobWriteSession session;
  private @Nullable WritableByteChannel channel;

  GoogleUpload(Storage storage, BlobInfo info, Optional<StoredObject> replaces, int bufferBytes) {
    this.storage = storage;
    this.info = info;
    this.replaces = replaces;
    this.bufferBytes = bufferBytes;
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, bytes.length);
    if (channel == null && buffer.size() + length <= bufferBytes) {
      buffer.write(bytes, offset, length);
      return;
    }
    try {
      send(opened(), ByteBuffer.wrap(bytes, offset, length));
    } catch (IOException | StorageException failed) {
      throw translate("write", info.getBucket(), info.getName(), failed);
    }
  }

  @Override
  public StoredObject publish() {
    try {
      opened().close();
      BlobWriteSession ended = Objects.requireNonNull(session);
      return stored(ended.getResult().get(RESULT_SECONDS, TimeUnit.SECONDS));
    } catch (IOException | StorageException | ExecutionException | TimeoutException failed) {
      throw translate("write", info.getBucket(), info.getName(), failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw translate("write", info.getBucket(), info.getName(), stopped);
    }
  }

  @Override
  public void close() {
    // Closing the channel would end the session and so publish a partial object: it is left to expire.
  }

  private WritableByteChannel opened() throws IOException {
    if (channel == null) {
      BlobWriteOption condition =
          replaces.map(object -> BlobWriteOption.generationMatch(object.generation()))
              .orElseGet(BlobWriteOption::doesNotExist);
      session = storage.blobWriteSession(info, condition);
      channel = session.open();
      send(channel, ByteBuffer.wrap(buffer.toByteArray()));
      buffer.reset();
    }
    return channel;
  }

  private static void send(WritableByteChannel channel, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  static StoredObject stored(BlobInfo blob) {
    return new StoredObject(
        blob.getName(),
        blob.getGeneration(),
        blob.getSize(),
        blob.getMd5() == null ? "" : blob.getMd5(),
        blob.getCreateTimeOffsetDateTime().withOffsetSameInstant(ZoneOffset.UTC).toInstant());
  }

  static LandingException translate(String verb, String bucket, String name, Throwable failed) {
    Optional<StorageException> answer = storageException(failed);
    int code = answer.map(StorageException::getCode).orElse(0);
    if (code == PRECONDITION_FAILED) {
      return new OutdatedView(name, failed);
    }
    String what = answer.map(Throwable::getMessage).orElse(failed.toString());
    String advice =
        switch (code) {
          case NOT_FOUND -> ". Does the bucket exist? ./groundwork deploy makes it";
          case FORBIDDEN -> ". The ingestion account needs roles/storage.objectUser on the bucket";
          default -> "";
        };
    return new LandingException("cannot %s gs://%s/%s: %s%s".formatted(verb, bucket, name, what, advice), failed);
  }

  private static Optional<StorageException> storageException(@Nullable Throwable failed) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof StorageException answer) {
        return Optional.of(answer);
      }
    }
    return Optional.empty();
  }
}
