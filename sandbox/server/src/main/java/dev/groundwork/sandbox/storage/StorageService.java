package dev.groundwork.sandbox.storage;

import dev.groundwork.sandbox.clock.SandboxClock;
import dev.groundwork.sandbox.http.Mount;
import dev.groundwork.sandbox.http.Service;
import dev.groundwork.sandbox.identity.Access;
import dev.groundwork.sandbox.identity.Callers;
import dev.groundwork.sandbox.identity.Policies;
import dev.groundwork.sandbox.projects.Projects;
import dev.groundwork.sandbox.state.Store;
import dev.groundwork.sandbox.storage.bucket.BucketIamRoutes;
import dev.groundwork.sandbox.storage.bucket.BucketRoutes;
import dev.groundwork.sandbox.storage.bucket.Buckets;
import dev.groundwork.sandbox.storage.bucket.StorageAccess;
import dev.groundwork.sandbox.storage.lifecycle.Lifecycle;
import dev.groundwork.sandbox.storage.object.ComposeRoutes;
import dev.groundwork.sandbox.storage.object.CopyRoutes;
import dev.groundwork.sandbox.storage.object.MediaResponse;
import dev.groundwork.sandbox.storage.object.MediaRoutes;
import dev.groundwork.sandbox.storage.object.ObjectFiles;
import dev.groundwork.sandbox.storage.object.ObjectRequests;
import dev.groundwork.sandbox.storage.object.ObjectRoutes;
import dev.groundwork.sandbox.storage.object.StoredObjects;
import dev.groundwork.sandbox.storage.upload.ResumableUploads;
import dev.groundwork.sandbox.storage.upload.UploadRoutes;
import dev.groundwork.sandbox.storage.upload.UploadSessions;
import io.javalin.config.RoutesConfig;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cloud Storage. */
public final class StorageService implements Service {
  private final Projects projects;
  private final Callers callers;
  private final Policies policies;
  private final StorageAccess access;
  private final Buckets buckets;
  private final ObjectFiles files;
  private final StoredObjects objects;
  private final UploadSessions uploads;
  private final ObjectRequests requests;
  private final MediaResponse media;

  /**
   * @param folder where content is kept
   */
  public StorageService(
      Store store,
      SandboxClock clock,
      Callers callers,
      Policies policies,
      Access access,
      Projects projects,
      Path folder) {
    this.projects = projects;
    this.callers = callers;
    this.policies = policies;
    this.access = new StorageAccess(access);
    this.buckets = new Buckets(store, clock, policies);
    this.files = new ObjectFiles(folder);
    this.objects = new StoredObjects(store, clock, buckets, files);
    this.uploads = new UploadSessions(store, clock, objects, files);
    this.requests = new ObjectRequests(buckets, objects, callers, this.access);
    this.media = new MediaResponse(files);
    files.keepOnly(named());
    clock.onAdvance(new Lifecycle(buckets, objects, uploads)::run);
  }

  @Override
  public void register(RoutesConfig routes) {
    Mount api = Mount.versioned(routes, "/storage/v1");
    new BucketRoutes(buckets, projects, callers, access, objects::any).register(api);
    new BucketIamRoutes(buckets, policies, callers, access).register(api);
    new CopyRoutes(objects, files, requests).register(api);
    new ComposeRoutes(objects, files, requests).register(api);
    new ObjectRoutes(objects, requests, media).register(api);
    new MediaRoutes(requests, media).register(new Mount(routes, List.of("/download/storage/v1")));
    ResumableUploads resumable = new ResumableUploads(uploads, requests);
    new UploadRoutes(objects, files, requests, resumable)
        .register(new Mount(routes, List.of("/upload/storage/v1", "/resumable/upload/storage/v1")));
    new BatchRoutes().register(routes);
  }

  @Override
  public void registerLast(RoutesConfig routes) {
    new RawMediaRoutes(buckets, requests, media).register(routes);
  }

  /** Files that some record names. */
  private Set<String> named() {
    return Stream.concat(objects.all().map(object -> object.content().file()), uploads.files())
        .collect(Collectors.toSet());
  }
}
