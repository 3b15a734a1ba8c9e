package dev.groundwork.sandbox.storage;

import dev.groundwork.sandbox.http.GoogleError;
import dev.groundwork.sandbox.http.MultipartRelated;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * {@code POST /batch/storage/v1}: up to 100 requests in one. Each is sent to the sandbox itself, so it is answered just
 * as if it had come alone.
 */
final class BatchRoutes {
  private static final int MOST_REQUESTS = 100;
  private static final String END = "\r\n";
  private static final Set<String> FORWARDED = Set.of("content-type", "authorization", "if-match", "if-none-match");

  private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  void register(RoutesConfig routes) {
    routes.post("/batch/storage/v1", this::batch);
    routes.post("/batch", this::batch);
  }

  private void batch(Context ctx) throws IOException, InterruptedException {
    MultipartRelated parts =
        MultipartRelated.of(ctx.bodyInputStream(), Objects.requireNonNullElse(ctx.header("Content-Type"), ""));
    String boundary = "batch_" + UUID.randomUUID();
    ByteArrayOutputStream answers = new ByteArrayOutputStream();
    int count = 0;
    for (Optional<MultipartRelated.Part> part = parts.next(); part.isPresent(); part = parts.next()) {
      count++;
      if (count > MOST_REQUESTS) {
        throw GoogleError.invalid("The batch request has more than %d calls.".formatted(MOST_REQUESTS));
      }
      String id = part.get().headers().getOrDefault("content-id", "<" + count + ">");
      write(answers, "--" + boundary + END + "Content-Type: application/http" + END);
      write(answers, "Content-ID: " + id.replaceFirst("^<", "<response-") + END + END);
      answer(answers, forward(ctx, part.get()));
    }
    write(answers, "--" + boundary + "--" + END);
    ctx.contentType("multipart/mixed; boundary=" + boundary).result(answers.toByteArray());
  }

  private HttpResponse<byte[]> forward(Context ctx, MultipartRelated.Part part)
      throws IOException, InterruptedException {
    String text = new String(part.content().readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    int blank = text.indexOf("\n\n");
    String[] head = (blank < 0 ? text.strip() : text.substring(0, blank)).split("\n");
    String body = blank < 0 ? "" : text.substring(blank + 2).strip();
    String[] line = head[0].split(" ");
    if (line.length < 2) {
      throw GoogleError.invalid("Failed to parse batch request: %s; METHOD path HTTP/1.1".formatted(head[0]));
    }
    String path = line[1].replaceFirst("^https?://[^/]+", "");
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(ctx.scheme() + "://" + ctx.host() + path))
            .method(line[0], HttpRequest.BodyPublishers.ofString(body));
    String authorization = ctx.header("Authorization");
    if (authorization != null) {
      request.setHeader("Authorization", authorization);
    }
    for (int i = 1; i < head.length; i++) {
      int colon = head[i].indexOf(':');
      if (colon > 0 && FORWARDED.contains(head[i].substring(0, colon).toLowerCase(Locale.ROOT))) {
        request.setHeader(head[i].substring(0, colon), head[i].substring(colon + 1).strip());
      }
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  private static void answer(ByteArrayOutputStream answers, HttpResponse<byte[]> response) throws IOException {
    write(answers, "HTTP/1.1 " + response.statusCode() + " " + reason(response.statusCode()) + END);
    String type = response.headers().firstValue("Content-Type").orElse("application/json; charset=UTF-8");
    write(answers, "Content-Type: " + type + END);
    write(answers, "Content-Length: " + response.body().length + END + END);
    answers.write(response.body());
    write(answers, END);
  }

  /** Clients read the number; the text only has to be there. */
  private static String reason(int status) {
    return status < 300 ? "OK" : "Error";
  }

  private static void write(ByteArrayOutputStream answers, String text) throws IOException {
    answers.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
