package dev.groundwork.sandbox.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.cloud.Identity;
import com.google.cloud.storage.Bucket;
import com.google.cloud.storage.BucketInfo;
import com.google.cloud.storage.BucketInfo.LifecycleRule;
import com.google.cloud.storage.BucketInfo.LifecycleRule.LifecycleAction;
import com.google.cloud.storage.BucketInfo.LifecycleRule.LifecycleCondition;
import com.google.cloud.storage.Storage;
import com.google.cloud.storage.Storage.BucketListOption;
import com.google.cloud.storage.Storage.BucketTargetOption;
import com.google.cloud.storage.StorageException;
import com.google.cloud.storage.StorageRoles;
import dev.groundwork.sandbox.testing.Http;
import dev.groundwork.sandbox.testing.SandboxUnderTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Buckets")
class BucketsTest {
  @RegisterExtension static final SandboxUnderTest SANDBOX = new SandboxUnderTest();

  private static final Storage STORAGE = SANDBOX.storage();
  private static final Http HTTP = SANDBOX.http();

  @Test
  void a_bucket_is_made_changed_listed_and_deleted() {
    BucketInfo info =
        BucketInfo.newBuilder("life-of-a-bucket").setLocation("eu").setLabels(Map.of("env", "dev")).build();
    Bucket made = STORAGE.create(info);
    assertThat(made.getLocation()).isEqualTo("EU");
    assertThat(made.getMetageneration()).isEqualTo(1);

    Bucket changed = made.toBuilder().setLabels(Map.of("env", "prod")).setVersioningEnabled(true).build().update();
    assertThat(changed.getLabels()).containsExactly(Map.entry("env", "prod"));
    assertThat(changed.versioningEnabled()).isTrue();
    assertThat(changed.getMetageneration()).isEqualTo(2);
    assertThat(STORAGE.list(BucketListOption.prefix("life-of")).iterateAll()).hasSize(1);

    assertThat(made.delete()).isTrue();
    assertThat(STORAGE.get("life-of-a-bucket")).isNull();
  }

  @Test
  void what_terraform_declares_comes_back_unchanged() {
    String declared =
        """
        {"name":"as-declared","location":"US","storageClass":"STANDARD","labels":{"managed_by":"terraform"},
         "iamConfiguration":{"publicAccessPrevention":"enforced","uniformBucketLevelAccess":{"enabled":true}},
         "lifecycle":{"rule":[{"action":{"type":"Delete"},"condition":{"age":90}}]},"versioning":{"enabled":true}}""";
    assertThat(HTTP.post("/storage/v1/b?project=groundwork-demo", declared).status()).isEqualTo(200);

    JsonNode read = HTTP.get("/storage/v1/b/as-declared").body();

    assertThat(read.path("id").asText()).isEqualTo("as-declared");
    assertThat(read.path("projectNumber").asText()).matches("[0-9]{12}");
    assertThat(read.path("lifecycle").toString())
        .isEqualTo("{\"rule\":[{\"action\":{\"type\":\"Delete\"},\"condition\":{\"age\":90}}]}");
    assertThat(read.at("/iamConfiguration/uniformBucketLevelAccess/enabled").asBoolean()).isTrue();
    assertThat(read.at("/iamConfiguration/bucketPolicyOnly/enabled").asBoolean()).isTrue();
    assertThat(read.at("/iamConfiguration/publicAccessPrevention").asText()).isEqualTo("enforced");
    assertThat(read.at("/versioning/enabled").asBoolean()).isTrue();
    assertThat(read.path("timeCreated").asText()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
  }

  @Test
  void null_removes_a_label_and_empty_rules_remove_the_lifecycle() {
    HTTP.post(
        "/storage/v1/b?project=groundwork-demo",
        """
        {"name":"losing-labels","labels":{"a":"1","b":"2"},
         "lifecycle":{"rule":[{"action":{"type":"Delete"},"condition":{"age":1}}]}}""");

    HTTP.patch("/storage/v1/b/losing-labels", "{\"labels\":{\"b\":null},\"lifecycle\":{\"rule\":[]}}");

    JsonNode read = HTTP.get("/storage/v1/b/losing-labels").body();
    assertThat(read.path("labels").toString()).isEqualTo("{\"a\":\"1\"}");
    assertThat(read.has("lifecycle")).isFalse();
  }

  @Test
  void a_name_is_taken_once_by_anybody() {
    STORAGE.create(BucketInfo.of("taken-by-us"));

    assertThatThrownBy(() -> STORAGE.create(BucketInfo.of("taken-by-us")))
        .isInstanceOfSatisfying(StorageException.class, e -> assertThat(e.getCode()).isEqualTo(409))
        .hasMessageContaining("you already own it");
    assertThat(HTTP.post("/storage/v1/b?project=other-project", "{\"name\":\"taken-by-us\"}").body().toString())
        .contains("The requested bucket name is not available");
  }

  @Test
  void a_bucket_with_an_object_is_not_deleted() {
    Bucket bucket = STORAGE.create(BucketInfo.of("not-empty-bucket"));
    bucket.create("object", new byte[1]);

    assertThatThrownBy(bucket::delete)
        .isInstanceOfSatisfying(StorageException.class, e -> assertThat(e.getCode()).isEqualTo(409))
        .hasMessageContaining("not empty");
    assertThat(STORAGE.get("not-empty-bucket")).isNotNull();
  }

  @Test
  void a_change_under_an_old_metageneration_is_refused() {
    Bucket bucket = STORAGE.create(BucketInfo.of("changed-by-two"));
    bucket.toBuilder().setVersioningEnabled(true).build().update();

    assertThatThrownBy(
            () ->
                bucket.toBuilder().setVersioningEnabled(false).build().update(BucketTargetOption.metagenerationMatch()))
        .isInstanceOfSatisfying(StorageException.class, e -> assertThat(e.getCode()).isEqualTo(412));
  }

  @Test
  void lists_come_page_by_page_and_by_project() {
    for (String name : List.of("page-a", "page-b", "page-c")) {
      HTTP.post("/storage/v1/b?project=paging-project", "{\"name\":\"%s\"}".formatted(name));
    }
    JsonNode first = HTTP.get("/storage/v1/b?project=paging-project&maxResults=2").body();
    JsonNode second =
        HTTP.get("/storage/v1/b?project=paging-project&maxResults=2&pageToken=" + first.path("nextPageToken").asText())
            .body();

    assertThat(first.path("items").findValuesAsText("id")).containsExactly("page-a", "page-b");
    assertThat(second.path("items").findValuesAsText("id")).containsExactly("page-c");
    assertThat(second.has("nextPageToken")).isFalse();
  }

  @Test
  void names_that_google_refuses_are_refused() {
    for (String name : List.of("ab", "Upper-case", "under score", "goog-bucket", "dots..dots", "-dash")) {
      assertThat(HTTP.post("/storage/v1/b?project=groundwork-demo", "{\"name\":\"%s\"}".formatted(name)).status())
          .as(name)
          .isEqualTo(400);
    }
  }

  @Test
  void a_policy_is_kept_with_its_members() {
    STORAGE.create(BucketInfo.of("with-a-policy"));
    var policy = STORAGE.getIamPolicy("with-a-policy");
    Identity reader = Identity.serviceAccount("reader@groundwork-demo.iam.gserviceaccount.com");

    STORAGE.setIamPolicy("with-a-policy", policy.toBuilder().addIdentity(StorageRoles.objectViewer(), reader).build());

    assertThat(STORAGE.getIamPolicy("with-a-policy").getBindings().get(StorageRoles.objectViewer()))
        .containsExactly(reader);
    assertThat(STORAGE.getIamPolicy("with-a-policy").getBindings()).hasSize(3);
    assertThatThrownBy(() -> STORAGE.setIamPolicy("with-a-policy", policy))
        .isInstanceOfSatisfying(StorageException.class, e -> assertThat(e.getCode()).isEqualTo(409));
  }

  @Test
  void lifecycle_rules_survive_the_client() {
    LifecycleRule rule =
        new LifecycleRule(
            LifecycleAction.newDeleteAction(), LifecycleCondition.newBuilder().setAge(30).setIsLive(true).build());

    Bucket bucket =
        STORAGE.create(BucketInfo.newBuilder("with-lifecycle").setLifecycleRules(List.of(rule)).build());

    assertThat(bucket.getLifecycleRules()).hasSize(1);
    assertThat(bucket.getLifecycleRules().getFirst().getCondition().getAge()).isEqualTo(30);
    assertThat(bucket.getLifecycleRules().getFirst().getCondition().getIsLive()).isTrue();
  }

  @Test
  void access_lists_are_refused_by_name() {
    STORAGE.create(BucketInfo.of("without-acl"));

    Http.Answer refused = HTTP.get("/storage/v1/b/without-acl/acl");

    assertThat(refused.status()).isEqualTo(501);
    assertThat(refused.body().at("/error/message").asText()).contains("/storage/v1/b/without-acl/acl");
  }
}
