package dev.groundwork.sandbox.bigquery.load;

import com.fasterxml.jackson.databind.JsonNode;
import dev.groundwork.sandbox.http.GoogleError;
import dev.groundwork.sandbox.identity.Caller;
import dev.groundwork.sandbox.state.Json;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Reads objects through the storage API, as the caller: who may not read the bucket may not load from it either. */
public final class BucketObjects implements LandedObjects {
  private final HttpClient http = HttpClient.newHttpClient();
  private final Supplier<URI> base;

  /**
   * @param base address of the sandbox, known once it listens
   */
  public BucketObjects(Supplier<URI> base) {
    this.base = base;
  }

  @Override
  public List<String> list(Caller caller, String bucket, String prefix) {
    List<String> names = new ArrayList<>();
    String token = "";
    do {
      String path =
          "/storage/v1/b/%s/o?prefix=%s&pageToken=%s".formatted(encode(bucket), encode(prefix), encode(token));
      try (InputStream in = get(caller, path)) {
        JsonNode page = Json.MAPPER.readTree(in);
        page.path("items").forEach(item -> names.add(item.path("name").asText()));
        token = page.path("nextPageToken").asText();
      } catch (IOException e) {
        throw GoogleError.invalid("Objects of gs://%s/%s cannot be listed: %s".formatted(bucket, prefix, e));
      }
    } while (!token.isEmpty());
    return names;
  }

  @Override
  public InputStream open(Caller caller, String bucket, String name) throws IOException {
    return get(caller, "/storage/v1/b/%s/o/%s?alt=media".formatted(encode(bucket), encode(name)));
  }

  private InputStream get(Caller caller, String path) throws IOException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base.get() + path));
    if (caller instanceof Caller.ServiceAccount account) {
      request.header("Authorization", "Bearer " + account.email());
    }
    try {
      HttpResponse<InputStream> response = http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
      if (response.statusCode() == 200) {
        return response.body();
      }
      try (InputStream in = response.body()) {
        throw refusal(response.statusCode(), Json.MAPPER.readTree(in).path("error"));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static GoogleError refusal(int status, JsonNode error) {
    String message = error.path("message").asText();
    return switch (status) {
      case 403 -> GoogleError.accessDenied("Access Denied: " + message);
      case 404 -> GoogleError.notFound("Not found: " + message);
      default -> GoogleError.invalid(message);
    };
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
