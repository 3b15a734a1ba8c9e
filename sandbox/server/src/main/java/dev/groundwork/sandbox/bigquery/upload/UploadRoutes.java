package dev.groundwork.sandbox.bigquery.upload;

import dev.groundwork.sandbox.bigquery.catalog.Catalog;
import dev.groundwork.sandbox.bigquery.catalog.Permissions;
import dev.groundwork.sandbox.bigquery.job.Destination;
import dev.groundwork.sandbox.bigquery.job.JobStarter;
import dev.groundwork.sandbox.bigquery.load.LoadJob;
import dev.groundwork.sandbox.bigquery.load.LoadSource;
import dev.groundwork.sandbox.bigquery.rest.JobRoutes;
import dev.groundwork.sandbox.http.Body;
import dev.groundwork.sandbox.http.GoogleError;
import dev.groundwork.sandbox.http.Mount;
import dev.groundwork.sandbox.identity.Callers;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Load jobs whose data comes with the request: resumable and multipart uploads. */
public final class UploadRoutes {
  private static final String JOBS = "/projects/{project}/jobs";
  private static final Pattern RANGE = Pattern.compile("bytes (?:(\\d+)-(\\d+)|\\*)/(\\d+|\\*)");
  private static final int RESUME_INCOMPLETE = 308;

  private final Uploads uploads;
  private final JobStarter starter;
  private final JobRoutes jobRoutes;
  private final Catalog catalog;
  private final Permissions permissions;
  private final Callers callers;

  public UploadRoutes(
      Path folder,
      JobStarter starter,
      JobRoutes jobRoutes,
      Catalog catalog,
      Permissions permissions,
      Callers callers) {
    this.uploads = new Uploads(folder);
    this.starter = starter;
    this.jobRoutes = jobRoutes;
    this.catalog = catalog;
    this.permissions = permissions;
    this.callers = callers;
  }

  public void register(Mount mount) {
    mount.post(JOBS, this::begin).put(JOBS, this::put);
  }

  private void begin(Context ctx) throws IOException {
    String type = String.valueOf(ctx.queryParam("uploadType"));
    if (ctx.queryParam("upload_id") != null) {
      put(ctx);
      return;
    }
    switch (type) {
      case "resumable" -> resumable(ctx);
      case "multipart" -> multipart(ctx);
      default -> throw GoogleError.invalid("uploadType %s; resumable or multipart".formatted(type));
    }
  }

  private void resumable(Context ctx) throws IOException {
    String project = ctx.pathParam("project");
    permissions.requireOnProject(callers.of(ctx), "bigquery.jobs.create", project);
    Uploads.Upload upload = uploads.begin(project, Body.object(ctx), callers.of(ctx));
    ctx.header(
        "Location",
        "http://%s/upload/bigquery/v2/projects/%s/jobs?uploadType=resumable&upload_id=%s"
            .formatted(ctx.host(), project, upload.id()));
    ctx.header("X-GUploader-UploadID", upload.id()).status(200);
  }

  private void put(Context ctx) throws IOException {
    Uploads.Upload upload = uploads.require(String.valueOf(ctx.queryParam("upload_id")));
    String header = ctx.header("Content-Range");
    Matcher range = RANGE.matcher(header == null ? "bytes */*" : header);
    if (!range.matches()) {
      throw GoogleError.invalid("Content-Range %s; bytes FROM-TO/TOTAL or bytes */TOTAL".formatted(header));
    }
    boolean query = header != null && range.group(1) == null;
    if (!query) {
      long from = range.group(1) == null ? 0 : Long.parseLong(range.group(1));
      if (from != upload.size()) {
        incomplete(ctx, upload);
        return;
      }
      upload.append(ctx.bodyInputStream());
    }
    String total = range.group(3);
    boolean complete = header == null || (!total.equals("*") && Long.parseLong(total) == upload.size());
    if (complete) {
      uploads.end(upload);
      load(ctx, upload);
    } else {
      incomplete(ctx, upload);
    }
  }

  private static void incomplete(Context ctx, Uploads.Upload upload) throws IOException {
    if (upload.size() > 0) {
      ctx.header("Range", "bytes=0-" + (upload.size() - 1));
    }
    ctx.status(RESUME_INCOMPLETE);
  }

  private void multipart(Context ctx) throws IOException {
    Multipart parts = Multipart.of(ctx);
    Uploads.Upload upload = uploads.begin(ctx.pathParam("project"), parts.json(), callers.of(ctx));
    uploads.end(upload);
    upload.append(parts.media());
    load(ctx, upload);
  }

  private void load(Context ctx, Uploads.Upload upload) throws IOException {
    if (!Files.exists(upload.file())) {
      Files.createFile(upload.file());
    }
    Destination destination = new Destination(catalog, permissions, upload.caller());
    LoadSource source = new LoadSource("the upload", () -> Files.newInputStream(upload.file()));
    LoadJob work = new LoadJob(catalog, destination, () -> List.of(source), upload::discard);
    jobRoutes.answer(ctx, starter.start(upload.project(), upload.job(), upload.caller(), Optional.of(work)));
  }
}
