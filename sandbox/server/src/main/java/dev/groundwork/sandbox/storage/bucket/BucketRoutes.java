package dev.groundwork.sandbox.storage.bucket;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.http.Body;
import dev.groundwork.sandbox.http.GoogleError;
import dev.groundwork.sandbox.http.Mount;
import dev.groundwork.sandbox.http.PageLimit;
import dev.groundwork.sandbox.identity.Callers;
import dev.groundwork.sandbox.projects.Projects;
import dev.groundwork.sandbox.state.Json;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Iterator;
import java.util.Objects;
import java.util.function.Predicate;

/** Insert, get, list, patch, update and delete buckets. */
public final class BucketRoutes {
  private static final int PAGE = 1_000;

  private final Buckets buckets;
  private final Projects projects;
  private final Callers callers;
  private final StorageAccess access;
  private final Predicate<String> holdsObjects;
  private final BucketView view;

  /**
   * @param holdsObjects whether a bucket has objects, noncurrent ones included
   */
  public BucketRoutes(
      Buckets buckets, Projects projects, Callers callers, StorageAccess access, Predicate<String> holdsObjects) {
    this.buckets = buckets;
    this.projects = projects;
    this.callers = callers;
    this.access = access;
    this.holdsObjects = holdsObjects;
    this.view = new BucketView(projects);
  }

  /** Adds the routes below {@code /storage/v1}. */
  public void register(Mount mount) {
    mount
        .post("/b", this::insert)
        .get("/b", this::list)
        .get("/b/{bucket}", this::get)
        .patch("/b/{bucket}", this::patch)
        .put("/b/{bucket}", this::update)
        .delete("/b/{bucket}", this::delete)
        .get("/b/{bucket}/storageLayout", this::storageLayout)
        .get("/b/{bucket}/managedFolders", this::managedFolders)
        .get("/projects/{project}/serviceAccount", this::serviceAgent);
  }

  private void insert(Context ctx) throws IOException {
    String project = projects.get(requireProject(ctx)).id();
    access.requireProject(callers.of(ctx), "storage.buckets.create", project);
    ObjectNode sent = Body.object(ctx);
    if (!sent.hasNonNull("name")) {
      throw GoogleError.required("Required parameter: name");
    }
    answer(ctx, buckets.create(project, sent));
  }

  private void get(Context ctx) {
    Bucket bucket = require(ctx, "storage.buckets.get");
    Preconditions.of(ctx).requireForRead(0, bucket.metageneration());
    answer(ctx, bucket);
  }

  private void list(Context ctx) {
    String project = projects.get(requireProject(ctx)).id();
    access.requireProject(callers.of(ctx), "storage.buckets.list", project);
    String from = Objects.requireNonNullElse(ctx.queryParam("pageToken"), "");
    String prefix = Objects.requireNonNullElse(ctx.queryParam("prefix"), "");
    int limit = PageLimit.of(ctx, PAGE);
    ObjectNode answer = Json.MAPPER.createObjectNode().put("kind", "storage#buckets");
    ArrayNode items = Json.MAPPER.createArrayNode();
    for (Iterator<Bucket> each = buckets.of(project, prefix, from).iterator(); each.hasNext(); ) {
      Bucket bucket = each.next();
      if (items.size() == limit) {
        answer.put("nextPageToken", bucket.name());
        break;
      }
      items.add(view.of(bucket, base(ctx)));
    }
    if (!items.isEmpty()) {
      answer.set("items", items);
    }
    Body.answer(ctx, answer);
  }

  private void patch(Context ctx) throws IOException {
    Bucket bucket = require(ctx, "storage.buckets.update");
    answer(ctx, buckets.patch(bucket.name(), Body.object(ctx), unchanged(ctx)));
  }

  private void update(Context ctx) throws IOException {
    Bucket bucket = require(ctx, "storage.buckets.update");
    answer(ctx, buckets.replace(bucket.name(), Body.object(ctx), unchanged(ctx)));
  }

  private void delete(Context ctx) {
    Bucket bucket = require(ctx, "storage.buckets.delete");
    buckets.delete(bucket.name(), unchanged(ctx), holdsObjects);
    ctx.status(204);
  }

  private void storageLayout(Context ctx) {
    Bucket bucket = require(ctx, "storage.buckets.get");
    ObjectNode full = view.of(bucket, base(ctx));
    ObjectNode layout = Json.MAPPER.createObjectNode().put("kind", "storage#storageLayout");
    layout.put("bucket", bucket.name());
    layout.set("location", full.get("location"));
    layout.set("locationType", full.get("locationType"));
    layout.putObject("hierarchicalNamespace").put("enabled", false);
    Body.answer(ctx, layout);
  }

  /** There are none, because none can be made; {@code gcloud storage rm -r} asks before it deletes a bucket. */
  private void managedFolders(Context ctx) {
    require(ctx, "storage.managedFolders.list");
    Body.answer(ctx, Json.MAPPER.createObjectNode().put("kind", "storage#managedFolders"));
  }

  private void serviceAgent(Context ctx) {
    String number = projects.get(ctx.pathParam("project")).number();
    Body.answer(
        ctx,
        Json.MAPPER
            .createObjectNode()
            .put("kind", "storage#serviceAccount")
            .put("email_address", "service-%s@gs-project-accounts.iam.gserviceaccount.com".formatted(number)));
  }

  private Bucket require(Context ctx, String permission) {
    Bucket bucket = buckets.get(ctx.pathParam("bucket"));
    access.requireBucket(callers.of(ctx), permission, bucket);
    return bucket;
  }

  private void answer(Context ctx, Bucket bucket) {
    Body.answer(ctx, view.of(bucket, base(ctx)));
  }

  private static Predicate<Bucket> unchanged(Context ctx) {
    Preconditions conditions = Preconditions.of(ctx);
    return bucket -> conditions.hold(0, bucket.metageneration());
  }

  private static String requireProject(Context ctx) {
    String project = ctx.queryParam("project");
    if (project == null || project.isEmpty()) {
      throw GoogleError.required("Required parameter: project");
    }
    return project;
  }

  private static String base(Context ctx) {
    return ctx.scheme() + "://" + ctx.host();
  }
}
