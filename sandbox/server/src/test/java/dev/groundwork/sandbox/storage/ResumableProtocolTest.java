package dev.groundwork.sandbox.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.cloud.storage.BucketInfo;
import dev.groundwork.sandbox.testing.Http;
import dev.groundwork.sandbox.testing.SandboxUnderTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("A resumable upload, request by request")
class ResumableProtocolTest {
  @RegisterExtension static final SandboxUnderTest SANDBOX = new SandboxUnderTest();

  private static final int CHUNK = 256 * 1024;
  private static final String BUCKET = "resumable-bucket";
  private static final byte[] BYTES = new byte[2 * CHUNK + 100];

  @BeforeAll
  static void makeBucket() {
    SANDBOX.storage().create(BucketInfo.of(BUCKET));
    new Random(2).nextBytes(BYTES);
  }

  @Test
  void tells_what_has_arrived_and_ends_with_the_object() {
    String session = begin("chunked", "");
    assertThat(status(session).raw().headers().firstValue("Range")).isEmpty();

    Http.Answer first = put(session, 0, CHUNK, "*");
    assertThat(first.status()).isEqualTo(308);
    assertThat(range(first)).isEqualTo("bytes=0-262143");
    put(session, CHUNK, 2 * CHUNK, "*");
    assertThat(range(status(session))).isEqualTo("bytes=0-524287");

    Http.Answer last = put(session, 2 * CHUNK, BYTES.length, String.valueOf(BYTES.length));
    assertThat(last.status()).isEqualTo(200);
    assertThat(last.body().path("size").asText()).isEqualTo(String.valueOf(BYTES.length));
    assertStored("chunked");
  }

  @Test
  void survives_a_restart_between_chunks() throws Exception {
    String session = begin("restarted", "");
    put(session, 0, CHUNK, "*");

    SANDBOX.restart();
    String moved = session.replaceFirst("http://[^/]+", SANDBOX.base());

    assertThat(range(status(moved))).isEqualTo("bytes=0-262143");
    assertThat(put(moved, CHUNK, BYTES.length, String.valueOf(BYTES.length)).status()).isEqualTo(200);
    assertStored("restarted");
  }

  @Test
  void takes_a_chunk_that_is_sent_again_only_once() {
    String session = begin("again", "");
    put(session, 0, CHUNK, "*");
    put(session, 0, 2 * CHUNK, "*");

    assertThat(range(status(session))).isEqualTo("bytes=0-524287");
    put(session, 2 * CHUNK, BYTES.length, String.valueOf(BYTES.length));
    assertStored("again");
  }

  @Test
  void goes_on_after_a_connection_that_broke_within_a_chunk() throws IOException {
    String session = begin("broken", "");
    URI address = URI.create(session);
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      String head =
          "PUT %s?%s HTTP/1.1\r\nHost: %s\r\nContent-Range: bytes 0-%d/*\r\nContent-Length: %d\r\n\r\n"
              .formatted(address.getPath(), address.getQuery(), address.getAuthority(), 2 * CHUNK - 1, 2 * CHUNK);
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().write(BYTES, 0, CHUNK + 1_000);
    }

    String arrived = range(status(session));
    int next = arrived.equals("none") ? 0 : Integer.parseInt(arrived.substring("bytes=0-".length())) + 1;
    assertThat(next).isLessThanOrEqualTo(CHUNK + 1_000);
    put(session, next, BYTES.length, String.valueOf(BYTES.length));

    assertStored("broken");
  }

  @Test
  void refuses_a_gap_and_a_chunk_that_is_too_small() {
    String session = begin("refusing", "");

    Http.Answer gap = put(session, CHUNK, 2 * CHUNK, "*");
    Http.Answer small = put(session, 0, 100, "*");

    assertThat(gap.status()).isEqualTo(400);
    assertThat(gap.body().at("/error/message").asText()).contains("exceeds already uploaded size of 0 byte(s)");
    assertThat(small.status()).isEqualTo(400);
    assertThat(small.body().at("/error/message").asText()).contains("262144");
  }

  @Test
  void answers_the_object_again_to_a_client_that_lost_the_answer() {
    String session = begin("lost-answer", "");
    Http.Answer done = put(session, 0, BYTES.length, String.valueOf(BYTES.length));

    Http.Answer again = status(session);

    assertThat(again.status()).isEqualTo(200);
    assertThat(again.body().path("generation")).isEqualTo(done.body().path("generation"));
  }

  @Test
  void ends_without_knowing_the_size_before() {
    String session = begin("whole", "");

    Http.Answer done = SANDBOX.http().send("PUT", session, BodyPublishers.ofByteArray(BYTES));

    assertThat(done.status()).isEqualTo(200);
    assertStored("whole");
  }

  @Test
  void is_gone_once_it_is_cancelled() {
    String session = begin("cancelled", "");
    put(session, 0, CHUNK, "*");

    assertThat(SANDBOX.http().delete(session).status()).isEqualTo(499);

    assertThat(status(session).status()).isEqualTo(404);
    assertThat(SANDBOX.http().get(object("cancelled")).status()).isEqualTo(404);
  }

  @Test
  void checks_its_precondition_when_it_ends() {
    String session = begin("raced", "&ifGenerationMatch=0");
    SANDBOX.storage().create(com.google.cloud.storage.BlobInfo.newBuilder(BUCKET, "raced").build(), new byte[1]);

    Http.Answer late = put(session, 0, BYTES.length, String.valueOf(BYTES.length));

    assertThat(late.status()).isEqualTo(412);
    assertThat(SANDBOX.http().get(object("raced")).body().path("size").asText()).isEqualTo("1");
    assertThat(status(session).status()).isEqualTo(404);
  }

  @Test
  void speaks_to_clients_that_cannot_read_a_308() {
    String session = begin("go-client", "");

    Http.Answer answer =
        SANDBOX
            .http()
            .send(
                "PUT",
                session,
                BodyPublishers.ofByteArray(Arrays.copyOf(BYTES, CHUNK)),
                "Content-Range",
                "bytes 0-262143/*",
                "X-GUploader-No-308",
                "yes");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.raw().headers().firstValue("X-Http-Status-Code-Override")).hasValue("308");
  }

  @Test
  void refuses_content_other_than_announced() {
    String session = begin("announced", "");

    Http.Answer refused =
        SANDBOX
            .http()
            .send("PUT", session, BodyPublishers.ofByteArray(BYTES), "x-goog-hash", "crc32c=AAAAAA==");

    assertThat(refused.status()).isEqualTo(400);
    assertThat(SANDBOX.http().get(object("announced")).status()).isEqualTo(404);
  }

  private static String begin(String name, String query) {
    Http.Answer begun =
        SANDBOX
            .http()
            .post("/upload/storage/v1/b/%s/o?uploadType=resumable&name=%s%s".formatted(BUCKET, name, query), "{}");
    assertThat(begun.status()).isEqualTo(200);
    return begun.raw().headers().firstValue("Location").orElseThrow();
  }

  private static Http.Answer put(String session, int from, int to, String total) {
    return SANDBOX
        .http()
        .send(
            "PUT",
            session,
            BodyPublishers.ofByteArray(Arrays.copyOfRange(BYTES, from, to)),
            "Content-Range",
            "bytes %d-%d/%s".formatted(from, to - 1, total));
  }

  private static Http.Answer status(String session) {
    return SANDBOX.http().send("PUT", session, BodyPublishers.noBody(), "Content-Range", "bytes */*");
  }

  private static String range(Http.Answer answer) {
    return answer.raw().headers().firstValue("Range").orElse("none");
  }

  private static void assertStored(String name) {
    assertThat(SANDBOX.storage().readAllBytes(BUCKET, name)).isEqualTo(BYTES);
  }

  private static String object(String name) {
    return "/storage/v1/b/%s/o/%s".formatted(BUCKET, name);
  }
}
