package dev.groundwork.ingestion.landing;

import com.google.api.gax.retrying.RetrySettings;
import com.google.auth.Credentials;
import com.google.auth.oauth2.AccessToken;
import com.google.auth.oauth2.OAuth2Credentials;
import com.google.cloud.NoCredentials;
import com.google.cloud.storage.BlobId;
import com.google.cloud.storage.BlobInfo;
import com.google.cloud.storage.BlobWriteSessionConfigs;
import com.google.cloud.storage.Storage.BlobListOption;
import com.google.cloud.storage.Storage.BlobSourceOption;
import com.google.cloud.storage.Storage;
import com.google.cloud.storage.StorageException;
import com.google.cloud.storage.StorageOptions;
import dev.groundwork.model.Secret;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The landing bucket in Google Cloud Storage, or in anything that speaks its JSON API. */
public final class GoogleLandingStore implements LandingStore {
  private static final Duration FIRST_RETRY = Duration.ofMillis(200);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
  private static final double DOUBLING = 2.0;

  private final Storage storage;
  private final String bucket;
  private final int bufferBytes;

  private GoogleLandingStore(Storage storage, String bucket, int bufferBytes) {
    this.storage = storage;
    this.bucket = bucket;
    this.bufferBytes = bufferBytes;
  }

  /**
   * Opens a bucket; asks nothing of it yet.
   *
   * @param host where the JSON API is; empty means Google's own address
   * @param token who is asking; empty means application default credentials, or nobody at another host
   * @param bufferBytes what an upload holds in memory, a multiple of 256 KiB
   * @param timeout how long the client keeps trying one request
   */
  public static GoogleLandingStore open(
      String project,
      String bucket,
      Optional<URI> host,
      Optional<Secret> token,
      int bufferBytes,
      Duration timeout) {
    RetrySettings retries =
        RetrySettings.newBuilder()
            .setInitialRetryDelayDuration(FIRST_RETRY)
            .setRetryDelayMultiplier(DOUBLING)
            .setMaxRetryDelayDuration(LONGEST_PAUSE)
            .setTotalTimeoutDuration(timeout)
            .build();
    StorageOptions.Builder options =
        StorageOptions.http()
            .setProjectId(project)
            .setRetrySettings(retries)
            .setBlobWriteSessionConfig(BlobWriteSessionConfigs.getDefault().withChunkSize(bufferBytes));
    host.ifPresent(uri -> options.setHost(uri.toString()));
    credentials(host, token).ifPresent(options::setCredentials);
    return new GoogleLandingStore(options.build().getService(), bucket, bufferBytes);
  }

  /** At another host the client must not go looking for Google's credentials. */
  private static Optional<Credentials> credentials(Optional<URI> host, Optional<Secret> token) {
    if (token.isPresent()) {
      return Optional.of(OAuth2Credentials.create(new AccessToken(token.get().value(), null)));
    }
    return host.map(_ -> NoCredentials.getInstance());
  }

  @Override
  public Optional<StoredObject> find(String name) {
    return attempt("look for", name, () -> Optional.ofNullable(storage.get(BlobId.of(bucket, name)))).map(this::stored);
  }

  @Override
  public List<StoredObject> list(String prefix) {
    return attempt(
        "list",
        prefix,
        () -> storage.list(bucket, BlobListOption.prefix(prefix)).streamAll().map(this::stored).toList());
  }

  @Override
  public byte[] read(StoredObject object) {
    BlobId id = BlobId.of(bucket, object.name(), object.generation());
    return attempt("read", object.name(), () -> storage.readAllBytes(id, BlobSourceOption.generationMatch()));
  }

  @Override
  public LandingUpload upload(String name, String contentType, Optional<StoredObject> replaces) {
    BlobInfo info = BlobInfo.newBuilder(bucket, name).setContentType(contentType).build();
    return new GoogleUpload(storage, info, replaces, bufferBytes);
  }

  @Override
  public void delete(StoredObject object) {
    BlobId id = BlobId.of(bucket, object.name(), object.generation());
    attempt("delete", object.name(), () -> storage.delete(id, BlobSourceOption.generationMatch()));
  }

  @Override
  public void close() {
    try {
      storage.close();
    } catch (Exception closing) {
      throw new LandingException("the storage client cannot be closed: " + closing, closing);
    }
  }

  private StoredObject stored(BlobInfo blob) {
    return GoogleUpload.stored(blob);
  }

  private <T> T attempt(String verb, String name, Supplier<T> call) {
    try {
      return call.get();
    } catch (StorageException refused) {
      throw GoogleUpload.translate(verb, bucket, name, refused);
    }
  }
}
