package dev.groundwork.sandbox.bigquery.load;

import com.fasterxml.jackson.databind.JsonNode;
import dev.groundwork.sandbox.http.GoogleError;
import dev.groundwork.sandbox.identity.Caller;
import java.util.ArrayList;
import java.util.List;

/** Finds the objects that {@code sourceUris} mean; one {@code *} stands for any characters. */
public final class LoadSources {
  private static final String SCHEME = "gs://";

  private final LandedObjects objects;

  public LoadSources(LandedObjects objects) {
    this.objects = objects;
  }

  public List<LoadSource> find(JsonNode uris, Caller caller) {
    List<LoadSource> sources = new ArrayList<>();
    uris.forEach(uri -> sources.addAll(find(uri.asText(), caller)));
    if (uris.isEmpty()) {
      throw GoogleError.required("Required parameter is missing: sourceUris");
    }
    return sources;
  }

  private List<LoadSource> find(String uri, Caller caller) {
    int slash = uri.indexOf('/', SCHEME.length());
    if (!uri.startsWith(SCHEME) || slash < 0) {
      throw GoogleError.invalid("Source URI must be a Google Cloud Storage location: " + uri);
    }
    String bucket = uri.substring(SCHEME.length(), slash);
    String pattern = uri.substring(slash + 1);
    int star = pattern.indexOf('*');
    if (star < 0) {
      return List.of(source(caller, bucket, pattern));
    }
    String end = pattern.substring(star + 1);
    List<LoadSource> found =
        objects.list(caller, bucket, pattern.substring(0, star)).stream()
            .filter(name -> name.endsWith(end) && name.length() >= star + end.length())
            .map(name -> source(caller, bucket, name))
            .toList();
    if (found.isEmpty()) {
      throw GoogleError.notFound("Not found: URI " + uri);
    }
    return found;
  }

  private LoadSource source(Caller caller, String bucket, String name) {
    return new LoadSource(SCHEME + bucket + "/" + name, () -> objects.open(caller, bucket, name));
  }
}
