package dev.groundwork.sandbox.bigquery.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import dev.groundwork.sandbox.http.GoogleError;
import dev.groundwork.sandbox.identity.Access;
import dev.groundwork.sandbox.identity.Caller;
import dev.groundwork.sandbox.identity.Policy;
import java.util.ArrayList;
import java.util.List;

/** Who may do what: a dataset's own access list, then the project's policy. */
public final class Permissions {
  private final Access access;
  private final Catalog catalog;

  public Permissions(Access access, Catalog catalog) {
    this.access = access;
    this.catalog = catalog;
  }

  /**
   * @throws GoogleError 403 {@code accessDenied} if the caller lacks the permission on the project
   */
  public void requireOnProject(Caller caller, String permission, String project) {
    if (!access.allows(caller, permission, "projects/" + project)) {
      throw GoogleError.accessDenied(
          "Access Denied: Project %s: User does not have %s permission in project %s."
              .formatted(project, permission, project));
    }
  }

  public boolean allows(Caller caller, String permission, DatasetId id) {
    List<Policy.Binding> own = catalog.find(id).map(dataset -> bindings(dataset.resource())).orElse(List.of());
    return id.isHidden() || access.allows(caller, permission, own, "projects/" + id.project());
  }

  /**
   * @throws GoogleError 403 {@code accessDenied} if the caller lacks the permission on the dataset
   */
  public void require(Caller caller, String permission, DatasetId id) {
    if (!allows(caller, permission, id)) {
      throw GoogleError.accessDenied(
          "Access Denied: Dataset %s: Permission %s denied on dataset %s (or it may not exist)."
              .formatted(id, permission, id));
    }
  }

  /**
   * @throws GoogleError 403 {@code accessDenied} if the caller lacks the permission on the table
   */
  public void require(Caller caller, String permission, TableId id) {
    if (allows(caller, permission, id.in())) {
      return;
    }
    String what =
        permission.equals("bigquery.tables.getData")
            ? "User does not have permission to query table %s, or perhaps it does not exist.".formatted(id)
            : "Permission %s denied on table %s (or it may not exist).".formatted(permission, id);
    throw GoogleError.accessDenied("Access Denied: Table %s: %s".formatted(id, what));
  }

  /** A dataset's access list as bindings; the old roles READER, WRITER and OWNER are the data roles. */
  private static List<Policy.Binding> bindings(JsonNode dataset) {
    List<Policy.Binding> bindings = new ArrayList<>();
    for (JsonNode entry : dataset.path("access")) {
      String member = member(entry);
      if (!member.isEmpty() && entry.has("role")) {
        bindings.add(new Policy.Binding(role(entry.get("role").asText()), List.of(member)));
      }
    }
    return bindings;
  }

  private static String role(String role) {
    return switch (role) {
      case "READER" -> "roles/bigquery.dataViewer";
      case "WRITER" -> "roles/bigquery.dataEditor";
      case "OWNER" -> "roles/bigquery.dataOwner";
      default -> role;
    };
  }

  private static String member(JsonNode entry) {
    if (entry.has("iamMember")) {
      return entry.get("iamMember").asText();
    }
    if (entry.has("userByEmail")) {
      String email = entry.get("userByEmail").asText();
      return (email.endsWith(".gserviceaccount.com") ? "serviceAccount:" : "user:") + email;
    }
    return switch (entry.path("specialGroup").asText()) {
      case "allAuthenticatedUsers" -> "allAuthenticatedUsers";
      case "allUsers" -> "allUsers";
      default -> "";
    };
  }
}
