terraform {
  required_providers {
    google = { source = "hashicorp/google", version = "~> 5.45" }
  }
}
provider "google" {
  project = "groundwork-demo"
  default_labels = { team = "data" }
}
data "google_project" "this" { project_id = "groundwork-demo" }
resource "google_iam_workload_identity_pool" "plan" {
  workload_identity_pool_id = "github-plan"
  display_name = "Plans"
  description = "d"
}
resource "google_iam_workload_identity_pool_provider" "plan" {
  workload_identity_pool_id = google_iam_workload_identity_pool.plan.workload_identity_pool_id
  workload_identity_pool_provider_id = "github"
  attribute_mapping = { "google.subject" = "assertion.sub", "attribute.repository_id" = "assertion.repository_id" }
  attribute_condition = "assertion.repository_id == '123'"
  oidc { issuer_uri = "https://token.actions.githubusercontent.com" }
}
resource "google_service_account" "deploy" { account_id = "ci-deploy" }
resource "google_service_account" "plan" { account_id = "ci-plan" }
resource "google_service_account_iam_member" "wif" {
  service_account_id = google_service_account.plan.name
  role = "roles/iam.workloadIdentityUser"
  member = "principalSet://iam.googleapis.com/${google_iam_workload_identity_pool.plan.name}/attribute.repository_id/123"
}
resource "google_service_account_iam_member" "token" {
  service_account_id = google_service_account.deploy.name
  role = "roles/iam.serviceAccountTokenCreator"
  member = google_service_account.plan.member
}
resource "google_project_iam_custom_role" "deployer" {
  role_id = "ci.deployer"
  title = "Deployer"
  permissions = ["resourcemanager.projects.get", "resourcemanager.projects.getIamPolicy", "resourcemanager.projects.setIamPolicy"]
}
resource "google_project_iam_member" "deployer" {
  project = "groundwork-demo"
  role = google_project_iam_custom_role.deployer.id
  member = google_service_account.deploy.member
  condition {
    title = "only-these"
    description = "May grant these roles only"
    expression = "api.getAttribute('iam.googleapis.com/modifiedGrantsByRole', []).hasOnly(['roles/bigquery.jobUser'])"
  }
}
resource "google_billing_budget" "b" {
  billing_account = "012345-6789AB-CDEF01"
  display_name = "demo"
  amount { 
    specified_amount { 
      currency_code = "EUR"
      units = "50"
    }
  }
  budget_filter { projects = ["projects/${data.google_project.this.number}"] }
  threshold_rules { threshold_percent = 0.5 }
  threshold_rules { threshold_percent = 1.0 }
}
resource "google_pubsub_topic" "t" {
  name = "finished"
  labels = { a = "b" }
  message_retention_duration = "86400s"
}
resource "google_pubsub_topic_iam_member" "t" {
  topic = google_pubsub_topic.t.name
  role = "roles/pubsub.publisher"
  member = google_service_account.deploy.member
}
resource "google_bigquery_dataset" "d" {
  dataset_id = "scratch"
  location = "EU"
  default_table_expiration_ms = 604800000
  default_partition_expiration_ms = 5184000000
  max_time_travel_hours = "48"
  storage_billing_model = "PHYSICAL"
  is_case_insensitive = true
}
resource "google_storage_bucket" "s" {
  name = "gw-demo-state"
  location = "EU"
  force_destroy = true
  versioning { enabled = true }
  soft_delete_policy { retention_duration_seconds = 604800 }
  lifecycle_rule { 
    action { type = "Delete" }
    condition { num_newer_versions = 20 }
  }
  labels = { x = "y" }
}
resource "google_secret_manager_secret" "s" { 
  secret_id = "S"
  replication { 
    auto {}
  }
}
resource "google_secret_manager_secret_iam_member" "s" {
  secret_id = google_secret_manager_secret.s.id
  role = "roles/secretmanager.secretAccessor"
  member = google_service_account.deploy.member
}
