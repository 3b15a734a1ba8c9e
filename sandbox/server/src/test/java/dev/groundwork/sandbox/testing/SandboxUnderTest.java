package dev.groundwork.sandbox.testing;

import com.google.api.gax.retrying.RetrySettings;
import com.google.auth.oauth2.AccessToken;
import com.google.auth.oauth2.OAuth2Credentials;
import com.google.cloud.NoCredentials;
import com.google.cloud.bigquery.BigQuery;
import com.google.cloud.bigquery.BigQueryOptions;
import com.google.cloud.storage.Storage;
import com.google.cloud.storage.StorageOptions;
import dev.groundwork.sandbox.server.Sandbox;
import dev.groundwork.sandbox.server.SandboxSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A sandbox on a free port with state of its own, for one test class. */
public final class SandboxUnderTest implements BeforeAllCallback, AfterAllCallback {
  public static final String PROJECT = "groundwork-demo";

  private final Path home;
  private final boolean withEngine;
  private Sandbox sandbox;

  public SandboxUnderTest() {
    this(newFolder(), false);
  }

  /** On state that is there already. */
  public SandboxUnderTest(Path home) {
    this(home, false);
  }

  private SandboxUnderTest(Path home, boolean withEngine) {
    this.home = home;
    this.withEngine = withEngine;
    this.sandbox = start();
  }

  private static Path newFolder() {
    try {
      return Files.createTempDirectory("sandbox");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One that can run SQL. */
  public static SandboxUnderTest withEngine() {
    return new SandboxUnderTest(newFolder(), true);
  }

  /** One that can run SQL, on state that is there already. */
  public static SandboxUnderTest withEngine(Path home) {
    return new SandboxUnderTest(home, true);
  }

  /** Folder that holds the state. */
  public Path home() {
    return home;
  }

  /** Address without a closing slash. */
  public String base() {
    return sandbox.base().toString();
  }

  /** Stops it and starts another one on the same state. */
  public void restart() throws Exception {
    sandbox.close();
    sandbox = start();
  }

  /** Google's client as the project's owner. */
  public Storage storage() {
    return options().setCredentials(NoCredentials.getInstance()).build().getService();
  }

  /** Google's client as a service account. */
  public Storage storage(String email) {
    return options().setCredentials(OAuth2Credentials.create(new AccessToken(email, null))).build().getService();
  }

  /** Google's client as the project's owner. */
  public BigQuery bigQuery() {
    return bigQueryOptions().setCredentials(NoCredentials.getInstance()).build().getService();
  }

  /** Google's client as a service account. */
  public BigQuery bigQuery(String email) {
    OAuth2Credentials account = OAuth2Credentials.create(new AccessToken(email, null));
    return bigQueryOptions().setCredentials(account).build().getService();
  }

  private BigQueryOptions.Builder bigQueryOptions() {
    return BigQueryOptions.newBuilder()
        .setHost(base())
        .setProjectId(PROJECT)
        .setRetrySettings(RetrySettings.newBuilder().setMaxAttempts(1).build());
  }

  public Http http() {
    return new Http(base());
  }

  private StorageOptions.Builder options() {
    return StorageOptions.newBuilder()
        .setHost(base())
        .setProjectId(PROJECT)
        .setRetrySettings(RetrySettings.newBuilder().setMaxAttempts(1).build());
  }

  private Sandbox start() {
    Path none = home.resolve("none");
    Path engine = withEngine ? Path.of("../engine/target").toAbsolutePath().normalize() : none;
    return Sandbox.start(new SandboxSettings(0, home, engine, none, PROJECT));
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    // started by the constructor
  }

  @Override
  public void afterAll(ExtensionContext context) throws Exception {
    stop();
  }

  /** Stops it and removes its state. */
  public void stop() throws Exception {
    sandbox.close();
    try (Stream<Path> files = Files.walk(home)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
