package dev.groundwork.operations;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small declaration for tests. */
public final class Declarations {
  public static final Source BLOG = source("blog");
  public static final Source SHOP = source("shop");

  private Declarations() {}

  public static Names names() {
    Declaration declaration =
        new Declaration(
            new Platform("groundwork", "gw"),
            new Google("demo", "europe-west1", "EU"),
            StateStore.LOCAL,
            new Landing(Retention.TRIAL, 30, "landing"),
            new Warehouse(7, Optional.empty(), List.of()),
            new Loader("GCP_EUROPE_WEST3", "0", new SyncSchedule.Manual(), true),
            new Transform(Transform.Engine.CORE),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(BLOG, SHOP));
    return new Names(declaration, Environment.PROD);
  }

  /** All vendors at one address. */
  public static Endpoints at(URI base) {
    return new Endpoints(Optional.of(base), URI.create(base + "/fivetran/v1"), Optional.empty(), Optional.empty());
  }

  private static Source source(String name) {
    Endpoint posts =
        new Endpoint("posts", "/posts", List.of("id"), Map.of("id", FieldType.INTEGER), List.of());
    return new Source(name, URI.create("http://" + name + ".invalid"), Optional.empty(), List.of(posts));
  }
}
