package dev.groundwork.synthesized.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.synthesized.Document;
import dev.groundwork.synthesized.Synthesis;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who may do what")
class AccessTest {
  private static final String LAKE =
      """
      {
        "data": {"fivetran_group_service_account": {"loader": {"id": "${fivetran_group.g.id}"}}},
        "resource": {
          "fivetran_group": {"g": {"name": "demo"}},
          "google_service_account": {
            "i": {"account_id": "gw-ingestion", "description": "Lands records"},
            "o": {"account_id": "gw-idle"}
          },
          "google_bigquery_dataset": {"m": {"dataset_id": "marts"}},
          "google_storage_bucket": {"b": {"name": "demo-landing"}},
          "google_storage_bucket_iam_member": {
            "1": {"bucket": "${google_storage_bucket.b.name}", "role": "roles/storage.objectUser",
                  "member": "serviceAccount:${google_service_account.i.email}"},
            "2": {"bucket": "${google_storage_bucket.b.name}", "role": "roles/storage.objectViewer",
                  "member": "serviceAccount:${data.fivetran_group_service_account.loader.service_account}"}
          },
          "google_bigquery_dataset_iam_member": {
            "3": {"dataset_id": "${google_bigquery_dataset.m.dataset_id}", "role": "roles/bigquery.dataViewer",
                  "member": "group:analysts@example.com"},
            "4": {"dataset_id": "raw", "role": "roles/bigquery.dataViewer", "member": "group:analysts@example.com"}
          },
          "google_project_iam_custom_role": {"r": {"role_id": "gw_plan", "permissions": ["a.b.get", "a.b.list"]}},
          "google_project_iam_member": {
            "5": {"project": "demo", "role": "${google_project_iam_custom_role.r.name}",
                  "member": "serviceAccount:gw-ingestion@demo.iam.gserviceaccount.com",
                  "condition": {"title": "t", "expression": "request.time < timestamp('2027-01-01T00:00:00Z')"}},
            "6": {"project": "demo", "role": "roles/dataproc.hubAgent",
                  "member": "serviceAccount:gw-ingestion@demo.iam.gserviceaccount.com"}
          },
          "google_iam_workload_identity_pool": {"p": {"workload_identity_pool_id": "ci"}},
          "google_iam_workload_identity_pool_provider": {"q": {
            "workload_identity_pool_id": "${google_iam_workload_identity_pool.p.workload_identity_pool_id}",
            "oidc": {"issuer_uri": "https://issuer.example.com"},
            "attribute_condition": "assertion.repository_id == '1'"
          }},
          "google_service_account_iam_member": {"7": {
            "service_account_id": "${google_service_account.i.name}", "role": "roles/iam.workloadIdentityUser",
            "member": "principalSet://iam.googleapis.com/${google_iam_workload_identity_pool.p.name}/attribute.repository_id/1"
          }}
        }
      }
      """;

  private final Access access = Access.of(new Synthesis(List.of(Document.parse("lake", LAKE))));

  @Test
  void is_told_by_actor_in_names_that_people_know() {
    assertThat(String.join("\n", AccessText.of(access, 100)))
        .isEqualTo(
            """
            gw-ingestion (service account: Lands records)
              changes objects  storage.objectUser        bucket demo-landing
              2 permissions    gw_plan                   project demo
                only if request.time < timestamp('2027-01-01T00:00:00Z')
              is hub agent     dataproc.hubAgent         project demo

            gw-idle (service account)
              may do nothing

            Fivetran's account of group demo (service account: not made here)
              reads objects    storage.objectViewer      bucket demo-landing

            analysts@example.com (group)
              reads tables     bigquery.dataViewer       dataset marts, raw

            pool ci, repository_id 1 (tokens of https://issuer.example.com)
                trusted if assertion.repository_id == '1'
              acts as it       iam.workloadIdentityUser  service account gw-ingestion""");
  }

  @Test
  void fits_the_terminal_whatever_the_names_are_as_long_as() {
    assertThat(AccessText.of(access, 63))
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(63))
        .contains("Fivetran's account of group demo (service account: not made", "    here)");
  }

  @Test
  void keeps_for_programs_where_each_grant_is_made() {
    assertThat(access.actors().getFirst().may())
        .contains(
            new Permission(
                "changes objects",
                "storage.objectUser",
                new Target("bucket", "demo-landing"),
                "",
                "google_storage_bucket_iam_member.1"));
  }
}
