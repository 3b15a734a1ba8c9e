package dev.groundwork.sandbox.storage.bucket;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.http.Body;
import dev.groundwork.sandbox.http.Mount;
import dev.groundwork.sandbox.identity.Caller;
import dev.groundwork.sandbox.identity.Callers;
import dev.groundwork.sandbox.identity.Policies;
import dev.groundwork.sandbox.identity.Policy;
import dev.groundwork.sandbox.identity.PolicyWire;
import dev.groundwork.sandbox.state.Json;
import io.javalin.http.Context;
import java.io.IOException;

/** Policies of buckets. */
public final class BucketIamRoutes {
  private final Buckets buckets;
  private final Policies policies;
  private final Callers callers;
  private final StorageAccess access;

  public BucketIamRoutes(Buckets buckets, Policies policies, Callers callers, StorageAccess access) {
    this.buckets = buckets;
    this.policies = policies;
    this.callers = callers;
    this.access = access;
  }

  /** Adds the routes below {@code /storage/v1}. */
  public void register(Mount mount) {
    mount
        .get("/b/{bucket}/iam", this::get)
        .put("/b/{bucket}/iam", this::set)
        .get("/b/{bucket}/iam/testPermissions", this::test);
  }

  private void get(Context ctx) {
    Bucket bucket = require(ctx, "storage.buckets.getIamPolicy");
    Body.answer(ctx, view(bucket, policies.get(bucket.resource())));
  }

  private void set(Context ctx) throws IOException {
    Bucket bucket = require(ctx, "storage.buckets.setIamPolicy");
    Body.answer(ctx, view(bucket, PolicyWire.set(policies, bucket.resource(), Body.object(ctx))));
  }

  private void test(Context ctx) {
    Bucket bucket = buckets.get(ctx.pathParam("bucket"));
    Caller caller = callers.of(ctx);
    ObjectNode answer = Json.MAPPER.createObjectNode().put("kind", "storage#testIamPermissionsResponse");
    ArrayNode held = Json.MAPPER.createArrayNode();
    ctx.queryParams("permissions").stream()
        .filter(permission -> access.allows(caller, permission, bucket))
        .forEach(held::add);
    if (!held.isEmpty()) {
      answer.set("permissions", held);
    }
    Body.answer(ctx, answer);
  }

  private Bucket require(Context ctx, String permission) {
    Bucket bucket = buckets.get(ctx.pathParam("bucket"));
    access.requireBucket(callers.of(ctx), permission, bucket);
    return bucket;
  }

  private static ObjectNode view(Bucket bucket, Policy policy) {
    ObjectNode view =
        Json.MAPPER
            .createObjectNode()
            .put("kind", "storage#policy")
            .put("resourceId", "projects/_/buckets/" + bucket.name());
    view.setAll(PolicyWire.view(policy));
    return view;
  }
}
