package dev.groundwork.sandbox.fivetran.google;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A bucket that files are read from. */
public final class Bucket {
  private static final String FIELDS = "nextPageToken,items(name,generation,updated,size)";

  /**
   * One object as it was listed.
   *
   * @param generation changes with every new content of the same name
   */
  public record StoredFile(String name, String generation, Instant updated, long size) {}

  private final GoogleApi api;
  private final String name;

  Bucket(GoogleApi api, String name) {
    this.api = api;
    this.name = name;
  }

  /** Everything under the prefix, folder placeholders left out, in the order of change, then name. */
  public List<StoredFile> list(String prefix) throws IOException, InterruptedException, GoogleRefusal {
    List<StoredFile> files = new ArrayList<>();
    String token = "";
    do {
      JsonNode page = page(prefix, token, 1_000);
      for (JsonNode item : page.path("items")) {
        StoredFile file = file(item);
        if (!file.name().endsWith("/")) {
          files.add(file);
        }
      }
      token = page.path("nextPageToken").asText();
    } while (!token.isEmpty());
    files.sort((a, b) -> {
      int byTime = a.updated().compareTo(b.updated());
      return byTime != 0 ? byTime : a.name().compareTo(b.name());
    });
    return files;
  }

  /** Fails as a listing would, without taking the whole. */
  public void requireListable(String prefix) throws IOException, InterruptedException, GoogleRefusal {
    page(prefix, "", 1);
  }

  /** The listed generation's bytes. */
  public InputStream open(StoredFile file) throws IOException, InterruptedException, GoogleRefusal {
    return api.download(
        "/storage/v1/b/%s/o/%s?alt=media&generation=%s"
            .formatted(GoogleApi.segment(name), GoogleApi.segment(file.name()), file.generation()));
  }

  private JsonNode page(String prefix, String token, int size)
      throws IOException, InterruptedException, GoogleRefusal {
    String path =
        "/storage/v1/b/%s/o?prefix=%s&maxResults=%d&fields=%s"
            .formatted(GoogleApi.segment(name), GoogleApi.segment(prefix), size, GoogleApi.segment(FIELDS));
    return api.get(token.isEmpty() ? path : path + "&pageToken=" + GoogleApi.segment(token));
  }

  private static StoredFile file(JsonNode item) {
    return new StoredFile(
        item.path("name").asText(),
        item.path("generation").asText(),
        Instant.parse(item.path("updated").asText()),
        item.path("size").asLong());
  }
}
