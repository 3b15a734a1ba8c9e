package dev.groundwork.ingestion.manifest;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.groundwork.ingestion.landing.LandingException;
import dev.groundwork.ingestion.landing.LandingLayout;
import dev.groundwork.ingestion.landing.LandingStore;
import dev.groundwork.ingestion.landing.LandingUpload;
import dev.groundwork.ingestion.landing.OutdatedView;
import dev.groundwork.ingestion.landing.StoredObject;
import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The manifests of one source in the landing bucket. */
public final class ManifestStore {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .addModule(new Jdk8Module())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();
  private static final Comparator<StoredObject> NEWEST_FIRST =
      Comparator.comparing(StoredObject::createdAt).thenComparing(StoredObject::generation).reversed();

  private final LandingStore store;
  private final LandingLayout layout;

  public ManifestStore(LandingStore store, LandingLayout layout) {
    this.store = store;
    this.layout = layout;
  }

  /** The manifest that a run published, if it came that far. */
  public Optional<RunManifest> find(String runId) {
    return store.find(layout.manifest(runId)).map(this::read);
  }

  /**
   * What is known last of each endpoint.
   *
   * @return by endpoint name; an endpoint that never landed is absent
   */
  public Map<String, EndpointManifest> newest(Collection<String> endpoints) {
    Set<String> wanted = new HashSet<>(endpoints);
    Map<String, EndpointManifest> found = new HashMap<>();
    List<StoredObject> manifests = store.list(layout.manifests()).stream().sorted(NEWEST_FIRST).toList();
    for (StoredObject manifest : manifests) {
      if (found.keySet().containsAll(wanted)) {
        break;
      }
      read(manifest).endpoints().stream()
          .filter(endpoint -> wanted.contains(endpoint.endpoint()))
          .forEach(endpoint -> found.putIfAbsent(endpoint.endpoint(), endpoint));
    }
    return found;
  }

  /**
   * Publishes a manifest unless its run has one already.
   *
   * @return what is in the bucket now: this manifest, or the one that another process published first
   */
  public RunManifest publish(RunManifest manifest) {
    String name = layout.manifest(manifest.runId());
    try (LandingUpload upload = store.upload(name, LandingLayout.JSON, Optional.empty())) {
      upload.write(JSON.writeValueAsBytes(manifest));
      upload.publish();
      return manifest;
    } catch (OutdatedView published) {
      return find(manifest.runId()).orElseThrow(() -> published);
    } catch (JacksonException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private RunManifest read(StoredObject object) {
    try {
      return JSON.readValue(store.read(object), RunManifest.class);
    } catch (IOException unreadable) {
      throw new LandingException(
          "manifest %s cannot be read: %s; delete it to let its run start over".formatted(object.name(), unreadable),
          unreadable);
    }
  }
}
