package dev.groundwork.sandbox.services;

import dev.groundwork.sandbox.http.GoogleError;
import dev.groundwork.sandbox.projects.Project;
import dev.groundwork.sandbox.state.Records;
import dev.groundwork.sandbox.state.Store;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Which APIs each project has enabled. */
final class EnabledServices {
  /** What a new project has. */
  private static final List<String> INITIAL =
      List.of("cloudresourcemanager.googleapis.com", "serviceusage.googleapis.com");

  private static final Pattern NAME = Pattern.compile("[a-z0-9.-]+\\.googleapis\\.com");

  private final Store store;
  private final Records<Boolean> enabled;

  EnabledServices(Store store) {
    this.store = store;
    this.enabled = store.records("services", Boolean.class);
  }

  /** Every API the project ever touched, by name, and whether it is enabled. */
  SortedMap<String, Boolean> of(Project project) {
    SortedMap<String, Boolean> all = new TreeMap<>();
    INITIAL.forEach(service -> all.put(service, true));
    String prefix = key(project, "");
    enabled.scan(prefix).forEach(entry -> all.put(entry.getKey().substring(prefix.length()), entry.getValue()));
    return all;
  }

  boolean isEnabled(Project project, String service) {
    return of(project).getOrDefault(requireName(project, service), false);
  }

  void enable(Project project, List<String> services) {
    services.forEach(service -> requireName(project, service));
    store.write(() -> services.forEach(service -> enabled.put(key(project, service), true)));
  }

  void disable(Project project, String service) {
    if (!isEnabled(project, service)) {
      throw GoogleError.of(
          400,
          "FAILED_PRECONDITION",
          "failedPrecondition",
          "The service %s is not enabled for project %s.".formatted(service, project.number()));
    }
    store.write(() -> enabled.put(key(project, service), false));
  }

  private static String requireName(Project project, String service) {
    if (!NAME.matcher(service).matches()) {
      throw GoogleError.of(
          404,
          "NOT_FOUND",
          "notFound",
          "Not found or permission denied for service(s): %s, project %s".formatted(service, project.number()));
    }
    return service;
  }

  private static String key(Project project, String service) {
    return project.id() + "/" + service;
  }
}
