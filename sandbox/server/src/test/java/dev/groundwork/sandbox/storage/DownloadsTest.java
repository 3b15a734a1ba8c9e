package dev.groundwork.sandbox.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.cloud.storage.Blob;
import com.google.cloud.storage.BlobInfo;
import com.google.cloud.storage.BucketInfo;
import com.google.cloud.storage.Storage;
import dev.groundwork.sandbox.testing.Http;
import dev.groundwork.sandbox.testing.SandboxUnderTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("A download")
class DownloadsTest {
  @RegisterExtension static final SandboxUnderTest SANDBOX = new SandboxUnderTest();

  private static final String BUCKET = "download-bucket";
  private static final Storage STORAGE = SANDBOX.storage();
  private static final Http HTTP = SANDBOX.http();
  private static final String MEDIA = "/storage/v1/b/download-bucket/o/digits?alt=media";

  @BeforeAll
  static void makeObject() {
    STORAGE.create(BucketInfo.of(BUCKET));
    STORAGE.create(
        BlobInfo.newBuilder(BUCKET, "digits").setContentType("text/plain").build(), "0123456789".getBytes(UTF_8));
  }

  @Test
  void tells_what_it_is() {
    Http.Answer answer = HTTP.get(MEDIA);

    assertThat(answer.text()).isEqualTo("0123456789");
    assertThat(header(answer, "Content-Type")).isEqualTo("text/plain");
    assertThat(header(answer, "Content-Length")).isEqualTo("10");
    assertThat(header(answer, "x-goog-generation")).matches("[0-9]+");
    assertThat(answer.raw().headers().allValues("x-goog-hash"))
        .containsExactly("crc32c=KAwGng==", "md5=eB5eJF1ptWaXm4bijSPyxw==");
  }

  @Test
  void gives_the_range_it_is_asked_for() {
    assertThat(ranged("bytes=2-4")).isEqualTo("206 bytes 2-4/10 234");
    assertThat(ranged("bytes=7-")).isEqualTo("206 bytes 7-9/10 789");
    assertThat(ranged("bytes=-3")).isEqualTo("206 bytes 7-9/10 789");
    assertThat(ranged("bytes=8-100")).isEqualTo("206 bytes 8-9/10 89");
    assertThat(ranged("lines=1-2")).isEqualTo("200 none 0123456789");
    assertThat(HTTP.send("GET", MEDIA, BodyPublishers.noBody(), "Range", "bytes=10-").status()).isEqualTo(416);
  }

  @Test
  void gives_the_generation_it_is_asked_for_or_none() {
    Blob digits = STORAGE.get(BUCKET, "digits");

    assertThat(HTTP.get(MEDIA + "&generation=" + digits.getGeneration()).text()).isEqualTo("0123456789");
    assertThat(HTTP.get(MEDIA + "&generation=1").status()).isEqualTo(404);
    assertThat(HTTP.get(digits.getMediaLink()).text()).isEqualTo("0123456789");
  }

  @Test
  void unpacks_gzip_for_those_who_do_not_accept_it() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write("plain".getBytes(UTF_8));
    }
    STORAGE.create(
        BlobInfo.newBuilder(BUCKET, "packed").setContentEncoding("gzip").build(), packed.toByteArray());
    String media = "/storage/v1/b/download-bucket/o/packed?alt=media";

    Http.Answer plain = HTTP.get(media);
    Http.Answer stored = HTTP.send("GET", media, BodyPublishers.noBody(), "Accept-Encoding", "gzip");

    assertThat(plain.text()).isEqualTo("plain");
    assertThat(header(plain, "Content-Encoding")).isEqualTo("none");
    assertThat(header(stored, "Content-Encoding")).isEqualTo("gzip");
    assertThat(header(stored, "Content-Length")).isEqualTo(String.valueOf(packed.size()));
  }

  @Test
  void is_served_below_the_buckets_own_name_as_gos_client_asks() {
    STORAGE.create(BlobInfo.newBuilder(BUCKET, "deep/path with %.txt").build(), "deep".getBytes(UTF_8));

    assertThat(HTTP.get("/download-bucket/deep/path%20with%20%25.txt").text()).isEqualTo("deep");
    assertThat(HTTP.get("/download-bucket/deep%2Fpath%20with%20%25.txt").text()).isEqualTo("deep");
    Http.Answer head = HTTP.send("HEAD", "/download-bucket/digits", BodyPublishers.noBody());
    assertThat(head.status()).isEqualTo(200);
    assertThat(header(head, "Content-Length")).isEqualTo("10");
    assertThat(HTTP.get("/download-bucket/missing").status()).isEqualTo(404);
    assertThat(HTTP.get("/download-bucket/missing").text()).contains("<Code>NoSuchKey</Code>");
    assertThat(HTTP.get("/no-such-bucket/missing").text()).contains("<Code>NoSuchBucket</Code>");
  }

  @Test
  void below_a_buckets_name_hides_no_other_api() {
    assertThat(HTTP.get("/cloudresourcemanager/v1/projects/groundwork-demo").status()).isEqualTo(200);
    assertThat(HTTP.get("/_sandbox/health").status()).isEqualTo(200);
    assertThat(HTTP.get("/bigquery/v2/nothing-there").status()).isEqualTo(501);
    assertThat(HTTP.get("/fivetran/v1/nothing-there").body().path("code").asText()).isNotEmpty();
  }

  private static String ranged(String range) {
    Http.Answer answer = HTTP.send("GET", MEDIA, BodyPublishers.noBody(), "Range", range);
    return answer.status() + " " + header(answer, "Content-Range") + " " + answer.text();
  }

  private static String header(Http.Answer answer, String name) {
    return answer.raw().headers().firstValue(name).orElse("none");
  }
}
