package dev.groundwork.sandbox.conformance;

import static dev.groundwork.sandbox.conformance.Terraform.assertHolds;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.groundwork.sandbox.state.Json;
import dev.groundwork.sandbox.testing.SandboxUnderTest;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Google's provider on BigQuery")
class GoogleBigQueryTest {
  @RegisterExtension static final SandboxUnderTest SANDBOX = new SandboxUnderTest();

  private static final Terraform BIGQUERY = Terraform.google(SANDBOX.http(), "/bigquery/v2/projects/proj-bq/");
  private static final List<String> MEMBER_KEYS =
      List.of("userByEmail", "groupByEmail", "domain", "specialGroup", "iamMember", "view", "routine", "dataset");

  @Test
  @DisplayName("google_bigquery_dataset: echoed, put whole with its access list, gone after its delete")
  void dataset() {
    String given =
        "{'datasetReference':{'datasetId':'staging'},'defaultTableExpirationMs':604800000,'description':'%s',"
            + "'friendlyName':'staging','labels':{'env':'dev','layer':'staging'},'location':'US'}";
    JsonNode made = BIGQUERY.post("datasets", given.formatted("rev1"));
    assertDataset(made, "rev1");
    for (JsonNode entry : made.path("access")) {
      assertThat(entry.properties()).as(entry.toString()).anyMatch(field -> MEMBER_KEYS.contains(field.getKey()));
    }
    assertThat(BIGQUERY.get("datasets/staging")).isEqualTo(made);
    BIGQUERY.refused(409, "POST", "datasets", given.formatted("rev1"));

    ObjectNode whole = Json.MAPPER.createObjectNode();
    whole.setAll((ObjectNode) made.deepCopy());
    whole.retain("access", "datasetReference", "defaultTableExpirationMs", "friendlyName", "labels", "location");
    whole.put("description", "rev2").put("maxTimeTravelHours", "168");
    ArrayNode reversed = whole.arrayNode();
    made.path("access").forEach(entry -> reversed.insert(0, entry));
    whole.set("access", reversed);
    BIGQUERY.put("datasets/staging", whole.toString());
    JsonNode changed = BIGQUERY.get("datasets/staging");
    assertDataset(changed, "rev2");
    assertThat(changed.path("access")).isEqualTo(reversed);

    BIGQUERY.put("datasets/staging", "{'datasetReference':{'datasetId':'staging'},'location':'US'}");
    assertThat(BIGQUERY.get("datasets/staging").path("labels")).isEmpty();
    BIGQUERY.deleteSilently("datasets/staging?deleteContents=true");
    assertThat(BIGQUERY.refused(404, "GET", "datasets/staging", "")).isEqualTo("notFound");
  }

  private static void assertDataset(JsonNode dataset, String description) {
    assertHolds(
        dataset,
        "{'datasetReference':{'datasetId':'staging','projectId':'proj-bq'},'description':'%s','friendlyName':'staging',"
                .formatted(description)
            + "'labels':{'env':'dev','layer':'staging'},'location':'US'}");
    // The provider takes the number and Google's own text alike.
    assertThat(dataset.path("defaultTableExpirationMs").asLong()).isEqualTo(604_800_000);
    assertThat(dataset.path("selfLink").asText()).endsWith("/projects/proj-bq/datasets/staging");
    for (String field : List.of("etag", "creationTime", "lastModifiedTime", "id")) {
      assertThat(dataset.path(field).isTextual()).as(field).isTrue();
    }
  }

  @Test
  @DisplayName("google_bigquery_dataset with access blocks: the list is kept as it was sent")
  void access() {
    String given =
        "{'access':[{'role':'OWNER','specialGroup':'projectOwners'},"
            + "{'role':'READER','userByEmail':'dbt-sa@proj-bq.iam.gserviceaccount.com'}],"
            + "'datasetReference':{'datasetId':'with_access'},'location':'US'}";

    assertHolds(BIGQUERY.post("datasets", given), given);
    assertHolds(BIGQUERY.get("datasets/with_access"), given);
    BIGQUERY.deleteSilently("datasets/with_access?deleteContents=false");
  }

  @Test
  @DisplayName("google_bigquery_dataset_iam_member: the access list read, patched alone, read three times")
  void member() {
    BIGQUERY.post("datasets", "{'datasetReference':{'datasetId':'raw'},'description':'kept','location':'US'}");
    assertThat(BIGQUERY.get("datasets/raw").path("access")).isNotEmpty();
    String access =
        "{'access':[{'role':'roles/bigquery.dataOwner','specialGroup':'projectOwners'},"
            + "{'role':'roles/bigquery.dataViewer','specialGroup':'projectReaders'},"
            + "{'role':'roles/bigquery.dataEditor','userByEmail':'dbt-sa@proj-bq.iam.gserviceaccount.com'},"
            + "{'role':'roles/bigquery.dataEditor','iamMember':'principal://iam.googleapis.com/a/subject/b'}]}";

    BIGQUERY.patch("datasets/raw", access);
    for (int i = 0; i < 3; i++) {
      assertHolds(BIGQUERY.get("datasets/raw"), access);
    }
    assertHolds(BIGQUERY.get("datasets/raw"), "{'description':'kept'}");
  }

  @Test
  @DisplayName("google_bigquery_table: schema, partitioning and clustering echoed, put whole, gone after its delete")
  void table() {
    BIGQUERY.post("datasets", "{'datasetReference':{'datasetId':'tables'},'location':'US'}");
    String given =
        "{'clustering':{'fields':['id']},'schema':{'fields':[{'mode':'REQUIRED','name':'id','type':'INTEGER'},"
            + "{'mode':'NULLABLE','name':'ts','type':'TIMESTAMP'}]},'tableReference':{'datasetId':'tables',"
            + "'projectId':'proj-bq','tableId':'events'},'timePartitioning':{'field':'ts','type':'DAY'}%s}";
    JsonNode made = BIGQUERY.post("datasets/tables/tables", withPolicyTags(given.formatted("")));
    assertHolds(made, given.formatted(""));
    assertHolds(made, "{'type':'TABLE','numRows':'0','location':'US'}");
    assertThat(BIGQUERY.get("datasets/tables/tables/events")).isEqualTo(made);

    BIGQUERY.put("datasets/tables/tables/events", withPolicyTags(given.formatted(",'labels':{'env':'dev'}")));
    assertHolds(BIGQUERY.get("datasets/tables/tables/events"), given.formatted(",'labels':{'env':'dev'}"));
    BIGQUERY.deleteSilently("datasets/tables/tables/events");
    BIGQUERY.refused(404, "GET", "datasets/tables/tables/events", "");
  }

  @Test
  @DisplayName("google_bigquery_table over files of a bucket: its external configuration echoed, labels put")
  void externalTable() {
    BIGQUERY.post("datasets", "{'datasetReference':{'datasetId':'outside'},'location':'US'}");
    String given =
        "{'externalDataConfiguration':{'compression':'NONE','ignoreUnknownValues':true,'schema':{'fields':"
            + "[{'mode':'NULLABLE','name':'id','type':'INTEGER'}]},'sourceFormat':'NEWLINE_DELIMITED_JSON',"
            + "'sourceUris':['gs://proj-bq-landing/customers/*']},'labels':{'env':'%s'},'tableReference':"
            + "{'datasetId':'outside','projectId':'proj-bq','tableId':'customers'}}";
    JsonNode made = BIGQUERY.post("datasets/outside/tables", withPolicyTags(given.formatted("dev")));
    assertHolds(made, given.formatted("dev"));
    assertHolds(made, "{'type':'EXTERNAL'}");

    BIGQUERY.put("datasets/outside/tables/customers", withPolicyTags(given.formatted("dev2")));
    assertHolds(BIGQUERY.get("datasets/outside/tables/customers"), given.formatted("dev2"));
    BIGQUERY.refused(400, "DELETE", "datasets/outside?deleteContents=false", "");
    BIGQUERY.deleteSilently("datasets/outside/tables/customers");
    BIGQUERY.deleteSilently("datasets/outside?deleteContents=false");
  }

  /** The provider sends empty policy tags with every column. */
  private static String withPolicyTags(String table) {
    return table.replace("'type':'INTEGER'", "'type':'INTEGER','policyTags':{}");
  }
}
