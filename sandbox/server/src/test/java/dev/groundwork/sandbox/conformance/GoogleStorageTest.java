package dev.groundwork.sandbox.conformance;

import static dev.groundwork.sandbox.conformance.Terraform.assertHolds;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.groundwork.sandbox.testing.Http;
import dev.groundwork.sandbox.testing.SandboxUnderTest;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Google's provider on storage")
class GoogleStorageTest {
  @RegisterExtension static final SandboxUnderTest SANDBOX = new SandboxUnderTest();

  private static final Terraform STORAGE = Terraform.google(SANDBOX.http(), "/storage/v1/");
  private static final String RULES =
      "'lifecycle':{'rule':[{'action':{'type':'SetStorageClass','storageClass':'NEARLINE'},'condition':{'age':%d}},"
          + "{'action':{'type':'Delete'},'condition':{'age':90}}]}";

  @Test
  @DisplayName("google_storage_bucket: echoed; a null deletes a label, rules are replaced; 404 after its delete")
  void bucket() {
    String given =
        "{'iamConfiguration':{'publicAccessPrevention':'enforced','uniformBucketLevelAccess':{'enabled':true}},"
            + "'labels':{'env':'dev','managed_by':'terraform'},'location':'US','name':'proj-bucket-landing',"
            + "'softDeletePolicy':{'retentionDurationSeconds':'0'},'storageClass':'STANDARD',"
            + "'versioning':{'enabled':true},%s}";
    JsonNode made = STORAGE.post("b?project=proj-bucket", given.formatted(RULES.formatted(30)));
    assertHolds(made, given.formatted(RULES.formatted(30)));
    assertHolds(made, "{'id':'proj-bucket-landing','kind':'storage#bucket'}");
    assertThat(made.path("selfLink").asText()).endsWith("/storage/v1/b/proj-bucket-landing");
    assertThat(made.path("projectNumber").asText()).matches("[0-9]+");
    assertThat(STORAGE.get("b/proj-bucket-landing")).isEqualTo(made);
    STORAGE.refused(409, "POST", "b?project=proj-bucket", "{'name':'proj-bucket-landing'}");

    String changed = "{'labels':{'env':'dev2','managed_by':null},%s}".formatted(RULES.formatted(45));
    JsonNode patched = STORAGE.patch("b/proj-bucket-landing", changed);
    assertHolds(patched, "{'labels':{'env':'dev2'},%s,'versioning':{'enabled':true}}".formatted(RULES.formatted(45)));
    assertThat(patched.path("labels").has("managed_by")).isFalse();
    JsonNode bare = STORAGE.patch("b/proj-bucket-landing", "{'lifecycle':{'rule':[]},'versioning':{'enabled':false}}");
    assertThat(bare.at("/lifecycle/rule")).isEmpty();
    assertHolds(bare, "{'versioning':{'enabled':false},'labels':{'env':'dev2'}}");

    assertThat(STORAGE.get("b/proj-bucket-landing/o?versions=true").path("items")).isEmpty();
    STORAGE.deleteSilently("b/proj-bucket-landing");
    assertThat(STORAGE.refused(404, "GET", "b/proj-bucket-landing", "")).isEqualTo("notFound");
  }

  @Test
  @DisplayName("google_storage_bucket_iam_member: read at version 3, put with its etag, refused with a stale one")
  void member() {
    STORAGE.post(
        "b?project=proj-member",
        "{'name':'proj-member-landing','location':'US',"
            + "'iamConfiguration':{'uniformBucketLevelAccess':{'enabled':true}}}");
    String get = "b/proj-member-landing/iam?optionsRequestedPolicyVersion=3";
    JsonNode before = STORAGE.get(get);
    assertHolds(before, "{'kind':'storage#policy','resourceId':'projects/_/buckets/proj-member-landing'}");
    assertThat(before.path("bindings").findValuesAsText("role")).contains("roles/storage.legacyBucketOwner");

    String set =
        "{'bindings':[{'role':'roles/storage.legacyBucketOwner','members':['projectEditor:proj-member',"
            + "'projectOwner:proj-member']},{'role':'roles/storage.objectViewer','members':"
            + "['serviceAccount:g-loader@fivetran-production.iam.gserviceaccount.com']}],'etag':'%s','version':3}";
    String put = set.formatted(before.path("etag").asText());
    JsonNode written = STORAGE.put("b/proj-member-landing/iam", put);
    assertThat(written.path("bindings").findValuesAsText("role"))
        .containsExactlyInAnyOrder("roles/storage.legacyBucketOwner", "roles/storage.objectViewer");
    assertThat(written.path("version").asInt()).isEqualTo(3);
    for (int i = 0; i < 3; i++) {
      assertThat(STORAGE.get(get)).isEqualTo(written);
    }
    Http.Answer stale = STORAGE.call("PUT", "b/proj-member-landing/iam", put);
    assertThat(stale.status()).isIn(409, 412);

    String emptied = "{'etag':'%s','version':3}".formatted(written.path("etag").asText());
    assertThat(STORAGE.put("b/proj-member-landing/iam", emptied).path("bindings")).isEmpty();
  }

  @Test
  @DisplayName("google_storage_bucket_object: uploaded past the endpoint's own path, read by its encoded name, deleted")
  void object() {
    STORAGE.post("b?project=proj-object", "{'name':'proj-object-landing','location':'US'}");
    String object = "b/proj-object-landing/o/customers%2F2025%2Fseed.jsonl";

    assertHolds(upload("{\"id\": 1}\n"), "{'name':'customers/2025/seed.jsonl','contentType':'application/json'}");
    JsonNode read = STORAGE.get(object);
    assertHolds(read, "{'md5Hash':'yJSkHCllfXDgzEKm4qx8ug==','bucket':'proj-object-landing','size':'10'}");
    for (String field : new String[] {"crc32c", "mediaLink", "selfLink", "storageClass", "generation"}) {
      assertThat(read.path(field).asText()).as(field).isNotEmpty();
    }
    upload("{\"id\": 2}\n");
    assertHolds(STORAGE.get(object), "{'md5Hash':'fVVawfF3wwu5g0T29ZVo9A=='}");

    assertThat(STORAGE.refused(409, "DELETE", "b/proj-object-landing", "")).isEqualTo("conflict");
    STORAGE.deleteSilently(object);
    STORAGE.refused(404, "GET", object, "");
    STORAGE.deleteSilently("b/proj-object-landing");
  }

  private static JsonNode upload(String content) {
    String part = "--e7c30a26\r\nContent-Type: %s\r\n\r\n%s\r\n";
    String metadata =
        "{\"bucket\":\"proj-object-landing\",\"contentType\":\"application/json\","
            + "\"name\":\"customers/2025/seed.jsonl\"}";
    String body =
        part.formatted("application/json", metadata) + part.formatted("application/json", content) + "--e7c30a26--\r\n";
    return Terraform.ok(
        200,
        SANDBOX
            .http()
            .send(
                "POST",
                "/upload/storage/v1/b/proj-object-landing/o?alt=json&name=customers%2F2025%2Fseed.jsonl"
                    + "&prettyPrint=false&uploadType=multipart",
                BodyPublishers.ofString(body),
                "Content-Type",
                "multipart/related; boundary=e7c30a26"));
  }
}
