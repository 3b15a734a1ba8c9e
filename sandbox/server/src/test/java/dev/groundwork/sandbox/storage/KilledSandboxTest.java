package dev.groundwork.sandbox.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.cloud.storage.Blob;
import com.google.cloud.storage.Storage;
import dev.groundwork.sandbox.testing.Http;
import dev.groundwork.sandbox.testing.SandboxUnderTest;
import dev.groundwork.sandbox.testing.ServerProcess;
import dev.groundwork.sandbox.testing.Soak;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A sandbox that is killed while four clients overwrite objects")
class KilledSandboxTest {
  private static final int CLIENTS = 4;

  private final AtomicIntegerArray acknowledged = new AtomicIntegerArray(CLIENTS);

  static IntStream moments() {
    return Soak.each(90, 1, 23, 60);
  }

  @ParameterizedTest(name = "after {0} answers")
  @MethodSource("moments")
  void keeps_each_object_whole_and_as_new_as_its_last_answer(int answers) throws Exception {
    Path home = Files.createTempDirectory("killed");
    ServerProcess process = ServerProcess.start(home, home.resolve("none"));
    try {
      overwriteUntilKilled(process, answers);
    } finally {
      process.kill();
    }

    SandboxUnderTest survivor = new SandboxUnderTest(home);
    try {
      assertWhole(survivor.storage());
      assertThat(files(home)).isEqualTo(objects(survivor.storage()).size());
    } finally {
      survivor.stop();
    }
  }

  private void overwriteUntilKilled(ServerProcess process, int answers) throws Exception {
    Http http = new Http(process.base());
    http.post("/storage/v1/b?project=groundwork-demo", "{\"name\":\"killed-bucket\"}");
    CountDownLatch left = new CountDownLatch(answers);
    List<Thread> clients = new ArrayList<>();
    for (int client = 0; client < CLIENTS; client++) {
      int number = client;
      clients.add(Thread.startVirtualThread(() -> overwrite(http, number, left)));
    }
    left.await();
    process.kill();
    for (Thread client : clients) {
      client.join();
    }
  }

  /** Each round writes its number into every byte, so a mixture of two rounds would show. */
  private void overwrite(Http http, int client, CountDownLatch left) {
    try {
      for (int round = 1; round < 100; round++) {
        byte[] content = new byte[50_000 + 1_000 * round];
        Arrays.fill(content, (byte) round);
        String path = "/upload/storage/v1/b/killed-bucket/o?uploadType=media&name=object-" + client;
        if (http.send("POST", path, BodyPublishers.ofByteArray(content)).status() == 200) {
          acknowledged.set(client, round);
          left.countDown();
        }
      }
    } catch (UncheckedIOException e) {
      // killed, as the test means it
    }
  }

  private void assertWhole(Storage storage) {
    for (int client = 0; client < CLIENTS; client++) {
      int last = acknowledged.get(client);
      Blob blob = storage.get("killed-bucket", "object-" + client);
      if (blob == null) {
        assertThat(last).isZero();
        continue;
      }
      byte[] content = blob.getContent();
      assertThat(content).containsOnly(content[0]).hasSize(50_000 + 1_000 * content[0]);
      assertThat((int) content[0]).isBetween(last, last + 1);
    }
  }

  private static List<Blob> objects(Storage storage) {
    return storage.list("killed-bucket").streamAll().toList();
  }

  private static long files(Path home) throws IOException {
    try (Stream<Path> files = Files.list(home.resolve("sandbox/objects"))) {
      return files.count();
    }
  }
}
