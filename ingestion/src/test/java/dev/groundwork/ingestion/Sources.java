package dev.groundwork.ingestion;

import dev.groundwork.model.Declaration;
import dev.groundwork.model.Endpoint;
import dev.groundwork.model.Endpoints;
import dev.groundwork.model.Environment;
import dev.groundwork.model.FieldType;
import dev.groundwork.model.Google;
import dev.groundwork.model.Landing;
import dev.groundwork.model.Loader;
import dev.groundwork.model.Names;
import dev.groundwork.model.Platform;
import dev.groundwork.model.Retention;
import dev.groundwork.model.Source;
import dev.groundwork.model.StateStore;
import dev.groundwork.model.SyncSchedule;
import dev.groundwork.model.Transform;
import dev.groundwork.model.Warehouse;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small declaration for tests. */
public final class Sources {
  public static final Endpoint POSTS = endpoint("posts", Map.of("id", FieldType.INTEGER, "title", FieldType.STRING));
  public static final Endpoint USERS = endpoint("users", Map.of("id", FieldType.INTEGER, "address", FieldType.OBJECT));
  public static final Source BLOG = new Source("blog", URI.create("http://blog.invalid"), Optional.empty(), List.of(POSTS, USERS));

  private Sources() {}

  public static Names names() {
    Declaration declaration =
        new Declaration(
            new Platform("groundwork", "gw"),
            new Google("demo-project", "europe-west1", "EU"),
            StateStore.LOCAL,
            new Landing(Retention.TRIAL, 30, "landing"),
            new Warehouse(7, Optional.empty(), List.of()),
            new Loader("GCP_EUROPE_WEST3", "0", new SyncSchedule.Manual(), true),
            new Transform(Transform.Engine.CORE),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(BLOG));
    return new Names(declaration, Environment.PROD);
  }

  /** Endpoints whose sources are at that base. */
  public static Endpoints at(URI base) {
    return new Endpoints(Optional.empty(), URI.create("http://fivetran.invalid/v1"), Optional.empty(), Optional.of(base));
  }

  public static Endpoint endpoint(String name, Map<String, FieldType> contract) {
    return new Endpoint(name, "/" + name, List.of("id"), new LinkedHashMap<>(contract), List.of());
  }
}
