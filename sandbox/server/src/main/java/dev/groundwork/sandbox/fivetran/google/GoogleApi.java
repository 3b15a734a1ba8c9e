package dev.groundwork.sandbox.fivetran.google;

import com.fasterxml.jackson.databind.JsonNode;
import dev.groundwork.sandbox.state.Json;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;

/** Google's REST APIs as one service account, whose e-mail is the bearer token. */
final class GoogleApi {
  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final Duration ANSWER = Duration.ofMinutes(5);
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECT).build();

  private final Supplier<URI> base;
  private final String account;
  private final Checkpoint checkpoint;

  /**
   * @param base address of the APIs; asked at each call, as the port is known only once the server runs
   * @param account e-mail of the service account to act as
   * @param checkpoint asked before each call
   */
  GoogleApi(Supplier<URI> base, String account, Checkpoint checkpoint) {
    this.base = base;
    this.account = account;
    this.checkpoint = checkpoint;
  }

  JsonNode get(String path) throws IOException, InterruptedException, GoogleRefusal {
    return answer(request(path).GET());
  }

  JsonNode post(String path, Object body) throws IOException, InterruptedException, GoogleRefusal {
    return answer(
        request(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofByteArray(Json.MAPPER.writeValueAsBytes(body))));
  }

  void delete(String path) throws IOException, InterruptedException, GoogleRefusal {
    answer(request(path).DELETE());
  }

  /** Bytes of an object as they are stored; gzip is the reader's business. */
  InputStream download(String path) throws IOException, InterruptedException, GoogleRefusal {
    checkpoint.pass();
    HttpRequest request = request(path).header("Accept-Encoding", "gzip").GET().build();
    HttpResponse<InputStream> response = HTTP.send(request, BodyHandlers.ofInputStream());
    if (response.statusCode() == 200) {
      return response.body();
    }
    try (InputStream body = response.body()) {
      throw GoogleRefusal.of(response.statusCode(), parse(body.readAllBytes()));
    }
  }

  /** A multipart/related upload: JSON metadata, then a file's bytes. */
  JsonNode upload(String path, Object metadata, Path content)
      throws IOException, InterruptedException, GoogleRefusal {
    String boundary = "groundwork-" + UUID.randomUUID();
    String head =
        "--%s\r\nContent-Type: application/json; charset=UTF-8\r\n\r\n%s\r\n"
                .formatted(boundary, Json.MAPPER.writeValueAsString(metadata))
            + "--%s\r\nContent-Type: application/octet-stream\r\n\r\n".formatted(boundary);
    BodyPublisher body =
        BodyPublishers.concat(
            BodyPublishers.ofString(head),
            BodyPublishers.ofFile(content),
            BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
    return answer(request(path).header("Content-Type", "multipart/related; boundary=" + boundary).POST(body));
  }

  /** A path segment, slashes included. */
  static String segment(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(base.get() + path))
        .timeout(ANSWER)
        .header("Authorization", "Bearer " + account)
        .header("User-Agent", "fivetran");
  }

  private JsonNode answer(HttpRequest.Builder request) throws IOException, InterruptedException, GoogleRefusal {
    checkpoint.pass();
    HttpResponse<byte[]> response = HTTP.send(request.build(), BodyHandlers.ofByteArray());
    JsonNode body = parse(response.body());
    if (response.statusCode() >= 300) {
      throw GoogleRefusal.of(response.statusCode(), body);
    }
    return body;
  }

  private static JsonNode parse(byte[] body) {
    try {
      return Json.MAPPER.readTree(body);
    } catch (IOException e) {
      return Json.MAPPER.createObjectNode();
    }
  }
}
