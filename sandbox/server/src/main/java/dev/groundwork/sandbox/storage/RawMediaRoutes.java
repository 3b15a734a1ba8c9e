package dev.groundwork.sandbox.storage;

import dev.groundwork.sandbox.http.GoogleError;
import dev.groundwork.sandbox.http.WireException;
import dev.groundwork.sandbox.storage.bucket.Buckets;
import dev.groundwork.sandbox.storage.object.MediaResponse;
import dev.groundwork.sandbox.storage.object.ObjectPath;
import dev.groundwork.sandbox.storage.object.ObjectRequests;
import dev.groundwork.sandbox.storage.object.StoredObject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.router.EndpointNotFound;
import java.io.IOException;
import java.util.Set;

/**
 * {@code GET /<bucket>/<object>}, where Go's client reads content (Terraform's gcs backend among others). Every other
 * address comes first: a first segment that an API of the sandbox owns is a bucket only if there is one of that name.
 */
final class RawMediaRoutes {
  private static final Set<String> APIS =
      Set.of(
          "storage", "upload", "download", "resumable", "batch", "bigquery", "iam", "iamcredentials", "v1", "token",
          "cloudresourcemanager", "serviceusage", "secretmanager", "cloudbilling", "billingbudgets", "fivetran",
          "dbtcloud", "source", "console", "_sandbox");

  private final Buckets buckets;
  private final ObjectRequests requests;
  private final MediaResponse media;

  RawMediaRoutes(Buckets buckets, ObjectRequests requests, MediaResponse media) {
    this.buckets = buckets;
    this.requests = requests;
    this.media = media;
  }

  void register(RoutesConfig routes) {
    routes.get("/{bucket}/<object>", this::get);
    routes.head("/{bucket}/<object>", this::get);
  }

  private void get(Context ctx) throws IOException {
    ObjectPath path = ObjectPath.raw(ctx);
    if (APIS.contains(path.bucket()) && buckets.find(path.bucket()).isEmpty()) {
      throw new EndpointNotFound(ctx.method(), ctx.path());
    }
    try {
      StoredObject object =
          requests.object(ctx, path, ObjectPath.generation(ctx, "generation"), "storage.objects.get");
      media.answer(ctx, object);
    } catch (GoogleError e) {
      answer(ctx, path, e);
    }
  }

  /** This address belongs to the XML API, whose errors are XML. */
  private void answer(Context ctx, ObjectPath path, WireException error) {
    String code =
        switch (error.status()) {
          case 404 -> buckets.find(path.bucket()).isPresent() ? "NoSuchKey" : "NoSuchBucket";
          case 403 -> "AccessDenied";
          case 416 -> "InvalidRange";
          default -> "InvalidArgument";
        };
    ctx.status(error.status())
        .contentType("application/xml; charset=UTF-8")
        .result(
            "<?xml version='1.0' encoding='UTF-8'?><Error><Code>%s</Code><Message>%s</Message></Error>"
                .formatted(code, escaped(String.valueOf(error.getMessage()))));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
