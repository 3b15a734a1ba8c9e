package dev.groundwork.sandbox.identity;

import java.util.List;
import java.util.Map;

/**
 * Google's predefined roles, as far as the sandbox's services check permissions. A permission ending in {@code *} stands
 * for all that begin so. A role that is not listed grants nothing.
 */
final class Roles {
  private static final Map<String, List<String>> PERMISSIONS =
      Map.ofEntries(
          Map.entry("roles/owner", List.of("*")),
          Map.entry("roles/editor", List.of("storage.*", "bigquery.*", "iam.serviceAccounts.*", "serviceusage.*")),
          Map.entry("roles/viewer", List.of("storage.buckets.get", "storage.buckets.list", "bigquery.datasets.get")),
          Map.entry("roles/storage.admin", List.of("storage.*")),
          Map.entry("roles/storage.objectAdmin", List.of("storage.objects.*", "storage.multipartUploads.*")),
          Map.entry(
              "roles/storage.objectUser",
              List.of(
                  "storage.objects.get",
                  "storage.objects.list",
                  "storage.objects.create",
                  "storage.objects.update",
                  "storage.objects.delete",
                  "storage.multipartUploads.*")),
          Map.entry("roles/storage.objectViewer", List.of("storage.objects.get", "storage.objects.list")),
          Map.entry("roles/storage.objectCreator", List.of("storage.objects.create")),
          Map.entry("roles/storage.bucketViewer", List.of("storage.buckets.get", "storage.buckets.list")),
          Map.entry(
              "roles/storage.legacyBucketOwner",
              List.of("storage.buckets.*", "storage.objects.list", "storage.objects.create", "storage.objects.delete")),
          Map.entry(
              "roles/storage.legacyBucketWriter",
              List.of(
                  "storage.buckets.get", "storage.objects.list", "storage.objects.create", "storage.objects.delete")),
          Map.entry("roles/storage.legacyBucketReader", List.of("storage.buckets.get", "storage.objects.list")),
          Map.entry("roles/storage.legacyObjectReader", List.of("storage.objects.get")),
          Map.entry("roles/bigquery.admin", List.of("bigquery.*")),
          Map.entry("roles/bigquery.jobUser", List.of("bigquery.jobs.create")),
          Map.entry(
              "roles/bigquery.user",
              List.of(
                  "bigquery.jobs.create",
                  "bigquery.jobs.list",
                  "bigquery.datasets.create",
                  "bigquery.datasets.get",
                  "bigquery.tables.list",
                  "bigquery.routines.list")),
          Map.entry(
              "roles/bigquery.metadataViewer",
              List.of("bigquery.datasets.get", "bigquery.tables.get", "bigquery.tables.list", "bigquery.routines.*")),
          Map.entry(
              "roles/bigquery.dataViewer",
              List.of(
                  "bigquery.datasets.get",
                  "bigquery.tables.get",
                  "bigquery.tables.getData",
                  "bigquery.tables.list",
                  "bigquery.tables.export",
                  "bigquery.routines.get",
                  "bigquery.routines.list")),
          Map.entry(
              "roles/bigquery.dataEditor",
              List.of("bigquery.datasets.create", "bigquery.datasets.get", "bigquery.tables.*", "bigquery.routines.*")),
          Map.entry(
              "roles/bigquery.dataOwner", List.of("bigquery.datasets.*", "bigquery.tables.*", "bigquery.routines.*")),
          Map.entry("roles/iam.serviceAccountTokenCreator", List.of("iam.serviceAccounts.getAccessToken")),
          Map.entry("roles/iam.serviceAccountUser", List.of("iam.serviceAccounts.actAs", "iam.serviceAccounts.get")),
          Map.entry("roles/secretmanager.secretAccessor", List.of("secretmanager.versions.access")),
          Map.entry("roles/secretmanager.admin", List.of("secretmanager.*")),
          Map.entry(
              "roles/secretmanager.viewer",
              List.of(
                  "secretmanager.secrets.get",
                  "secretmanager.secrets.list",
                  "secretmanager.secrets.getIamPolicy",
                  "secretmanager.versions.get",
                  "secretmanager.versions.list")),
          Map.entry("roles/secretmanager.secretVersionAdder", List.of("secretmanager.versions.add")),
          Map.entry(
              "roles/secretmanager.secretVersionManager",
              List.of(
                  "secretmanager.versions.add",
                  "secretmanager.versions.destroy",
                  "secretmanager.versions.disable",
                  "secretmanager.versions.enable",
                  "secretmanager.versions.get",
                  "secretmanager.versions.list")),
          Map.entry("roles/iam.serviceAccountAdmin", List.of("iam.serviceAccounts.*")),
          Map.entry("roles/iam.serviceAccountKeyAdmin", List.of("iam.serviceAccountKeys.*")),
          Map.entry(
              "roles/iam.serviceAccountViewer", List.of("iam.serviceAccounts.get", "iam.serviceAccounts.list")),
          Map.entry(
              "roles/iam.workloadIdentityPoolAdmin",
              List.of("iam.workloadIdentityPools.*", "iam.workloadIdentityPoolProviders.*")),
          Map.entry(
              "roles/iam.workloadIdentityPoolViewer",
              List.of(
                  "iam.workloadIdentityPools.get",
                  "iam.workloadIdentityPools.list",
                  "iam.workloadIdentityPoolProviders.get",
                  "iam.workloadIdentityPoolProviders.list")),
          Map.entry("roles/iam.roleAdmin", List.of("iam.roles.*")),
          Map.entry("roles/iam.roleViewer", List.of("iam.roles.get", "iam.roles.list")),
          Map.entry(
              "roles/iam.securityReviewer",
              List.of(
                  "resourcemanager.projects.getIamPolicy",
                  "iam.roles.get",
                  "iam.roles.list",
                  "iam.serviceAccounts.get",
                  "iam.serviceAccounts.getIamPolicy",
                  "iam.serviceAccounts.list",
                  "secretmanager.secrets.getIamPolicy",
                  "secretmanager.secrets.list",
                  "storage.buckets.getIamPolicy",
                  "storage.buckets.list",
                  "pubsub.topics.getIamPolicy",
                  "pubsub.topics.list")),
          Map.entry("roles/pubsub.admin", List.of("pubsub.*")),
          Map.entry(
              "roles/pubsub.editor",
              List.of(
                  "pubsub.topics.create",
                  "pubsub.topics.get",
                  "pubsub.topics.list",
                  "pubsub.topics.update",
                  "pubsub.topics.delete",
                  "pubsub.topics.publish")),
          Map.entry("roles/pubsub.viewer", List.of("pubsub.topics.get", "pubsub.topics.list")),
          Map.entry("roles/pubsub.publisher", List.of("pubsub.topics.publish")),
          Map.entry("roles/browser", List.of("resourcemanager.projects.get")),
          Map.entry("roles/resourcemanager.projectIamAdmin", List.of("resourcemanager.projects.*")),
          Map.entry("roles/serviceusage.serviceUsageAdmin", List.of("serviceusage.services.*")),
          Map.entry(
              "roles/serviceusage.serviceUsageViewer",
              List.of("serviceusage.services.get", "serviceusage.services.list")),
          Map.entry("roles/billing.costsManager", List.of("billing.budgets.*")));

  private Roles() {}

  static boolean grants(String role, String permission) {
    return PERMISSIONS.getOrDefault(role, List.of()).stream()
        .anyMatch(
            granted ->
                granted.endsWith("*")
                    ? permission.startsWith(granted.substring(0, granted.length() - 1))
                    : granted.equals(permission));
  }
}
