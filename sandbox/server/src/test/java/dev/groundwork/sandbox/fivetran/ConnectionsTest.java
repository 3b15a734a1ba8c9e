package dev.groundwork.sandbox.fivetran;

import static dev.groundwork.sandbox.fivetran.FivetranCalls.data;
import static dev.groundwork.sandbox.fivetran.FivetranCalls.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.groundwork.sandbox.testing.Http.Answer;
import dev.groundwork.sandbox.testing.SandboxUnderTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Fivetran's connections, as Terraform's provider calls them")
class ConnectionsTest {
  @RegisterExtension static final SandboxUnderTest SANDBOX = new SandboxUnderTest();

  private static final FivetranCalls FIVETRAN = new FivetranCalls(SANDBOX.http());
  private static String group = "";

  @BeforeAll
  static void makeGroup() {
    group = FIVETRAN.group("connections");
  }

  @Test
  void a_connection_comes_back_as_it_was_configured() {
    JsonNode created =
        data(
            201,
            FIVETRAN.post(
                "/connections",
                """
                {'service':'gcs','group_id':'%s','trust_certificates':false,'trust_fingerprints':false,
                 'run_setup_tests':false,'paused':true,'data_delay_sensitivity':'NORMAL','data_delay_threshold':0,
                 'config':{'auth_type':'FIVETRAN_SERVICE_ACCOUNT','bucket':'landing','prefix':'orders',
                   'file_mapping_method':'DEFINE_PER_TABLE','schema':'gcs_json','table_group_name':'group',
                   'files':[{'file_pattern':'.*json','table_name':'orders'}]}}
                """
                    .formatted(group)));

    assertThat(created.path("schema").asText()).isEqualTo("gcs_json.group");
    assertThat(created.path("service").asText()).isEqualTo("gcs");
    assertThat(created.path("group_id").asText()).isEqualTo(group);
    assertThat(created.path("networking_method").asText()).isEqualTo("Directly");
    assertThat(created.path("config").path("prefix").asText()).isEqualTo("orders");
    assertThat(created.path("config").path("files").path(0).path("table_name").asText()).isEqualTo("orders");
    assertThat(created.path("status").path("setup_state").asText()).isEqualTo("incomplete");
    assertThat(created.path("status").path("sync_state").asText()).isEqualTo("paused");
    assertThat(created.path("status").path("is_historical_sync").asBoolean()).isTrue();
    assertThat(created.has("setup_tests")).isFalse();
    String id = created.path("id").asText();
    assertThat(data(200, FIVETRAN.get("/connections/" + id))).isEqualTo(created);
    assertThat(data(200, FIVETRAN.get("/fivetran/v2/connectors/" + id))).isEqualTo(created);
  }

  @Test
  void the_second_step_of_terraform_patches_the_config_and_runs_the_tests() {
    String id = connection("two_steps");

    JsonNode patched =
        data(
            200,
            FIVETRAN.patch(
                "/connections/" + id,
                """
                {'trust_certificates':true,'trust_fingerprints':true,'run_setup_tests':true,
                 'config':{'bucket':'no-such-bucket','prefix':'orders/','file_type':'jsonl'}}
                """));

    assertThat(patched.path("config").path("prefix").asText()).isEqualTo("orders/");
    assertThat(patched.path("setup_tests").findValuesAsText("status")).contains("FAILED");
    assertThat(patched.path("setup_tests").toString()).contains("Validating bucket access", "no-such-bucket");
    assertThat(patched.path("status").path("setup_state").asText()).isEqualTo("incomplete");
  }

  @Test
  void schedules_are_patched_and_echoed() {
    String id = connection("scheduled");

    JsonNode daily =
        data(
            200,
            FIVETRAN.patch(
                "/connections/" + id,
                "{'paused':false,'sync_frequency':1440,'daily_sync_time':'03:00','pause_after_trial':true}"));
    assertThat(daily.path("paused").asBoolean()).isFalse();
    assertThat(daily.path("sync_frequency").asInt()).isEqualTo(1440);
    assertThat(daily.path("daily_sync_time").asText()).isEqualTo("03:00");
    assertThat(daily.path("pause_after_trial").asBoolean()).isTrue();
    assertThat(daily.path("schedule_type").asText()).isEqualTo("auto");

    JsonNode weekly =
        data(
            200,
            FIVETRAN.patch(
                "/connections/" + id,
                "{'schedule':{'schedule_type':'TIME_OF_DAY','days_of_week':['MONDAY'],'time_of_day':'04:00'}}"));
    assertThat(weekly.path("schedule").toString())
        .isEqualTo("{\"schedule_type\":\"TIME_OF_DAY\",\"days_of_week\":[\"MONDAY\"],\"time_of_day\":\"04:00:00\"}");
  }

  @Test
  void lists_filter_by_group_and_schema() {
    String id = connection("findable");

    JsonNode found = data(200, FIVETRAN.get("/connections?group_id=%s&schema=findable".formatted(group)));
    assertThat(found.path("items").size()).isEqualTo(1);
    assertThat(found.path("items").path(0).path("id").asText()).isEqualTo(id);
    assertThat(found.path("items").path(0).has("config")).isFalse();
    assertThat(data(200, FIVETRAN.get("/groups/%s/connections?schema=findable".formatted(group))).path("items").size())
        .isEqualTo(1);
    assertThat(data(200, FIVETRAN.get("/connections?group_id=nobody")).path("items").size()).isZero();
  }

  @Test
  void a_wrong_request_is_told_with_its_value() {
    String id = connection("strict");
    String path = "/connections/" + id;

    assertThat(refusal(400, "InvalidInput", create("elsewhere", "'service':'no_such_service'")))
        .isEqualTo("Unsupported connector service 'no_such_service'");
    refusal(409, "Conflict", create("strict", "'service':'gcs'"));
    refusal(404, "NotFound_Group", FIVETRAN.post("/connections", "{'service':'gcs','group_id':'nobody'}"));
    assertThat(refusal(400, "InvalidInput", FIVETRAN.patch(path, "{'config':{'buckett':'b'}}"))).contains("buckett");
    assertThat(refusal(400, "InvalidInput", FIVETRAN.patch(path, "{'config':{'file_type':'word'}}")))
        .contains("word", "jsonl");
    assertThat(refusal(400, "InvalidInput", FIVETRAN.patch(path, "{'config':{'schema':'other'}}"))).contains("strict");
    assertThat(
            refusal(
                400,
                "InvalidInput",
                FIVETRAN.patch(path, "{'config':{'files':[{'table_name':'t','file_pattern':'('}]}}")))
        .contains("'('");
    assertThat(refusal(400, "InvalidInput", FIVETRAN.patch(path, "{'sync_frequency':7}"))).contains("7", "1440");
    refusal(400, "InvalidInput", FIVETRAN.patch(path, "{'schedule':{'schedule_type':'CRON','cron':'often'}}"));
    refusal(400, "InvalidInput", FIVETRAN.patch(path, "{'schedule':{'schedule_type':'INTERVAL','interval':0}}"));
    refusal(404, "NotFound_Connection", FIVETRAN.patch("/connections/nobody", "{}"));
  }

  @Test
  void secrets_are_masked_and_survive_their_mask() {
    String id = connection("secretive");
    FIVETRAN.patch("/connections/" + id, "{'run_setup_tests':false,'config':{'secret_key':'hush'}}");

    JsonNode again =
        data(
            200,
            FIVETRAN.patch(
                "/connections/" + id, "{'run_setup_tests':false,'config':{'secret_key':'******','prefix':'p/'}}"));

    assertThat(again.path("config").path("secret_key").asText()).isEqualTo("******");
    assertThat(again.toString()).doesNotContain("hush");
  }

  @Test
  void a_connection_that_is_paused_or_not_set_up_does_not_sync() {
    String id = connection("idle");

    assertThat(refusal(409, "Conflict", FIVETRAN.post("/connections/" + id + "/sync", "{'force':true}")))
        .contains("paused");
    FIVETRAN.patch("/connections/" + id, "{'paused':false,'run_setup_tests':false}");
    assertThat(refusal(409, "Conflict", FIVETRAN.post("/connections/" + id + "/sync", "{}"))).contains("setup tests");
  }

  @Test
  void deleting_goes_from_connection_to_group() {
    String own = FIVETRAN.group("to_delete");
    String id =
        data(
                201,
                FIVETRAN.post(
                    "/connections",
                    "{'service':'gcs','group_id':'%s','run_setup_tests':false,'config':{'schema':'s'}}".formatted(own)))
            .path("id")
            .asText();

    assertThat(refusal(409, "Conflict", FIVETRAN.delete("/groups/" + own))).contains("1 connections");
    data(200, FIVETRAN.delete("/connections/" + id));
    refusal(404, "NotFound_Connection", FIVETRAN.get("/connections/" + id));
    data(200, FIVETRAN.delete("/groups/" + own));
  }

  @Test
  void the_connector_type_describes_its_fields() {
    JsonNode type = data(200, FIVETRAN.get("/metadata/connector-types/gcs"));

    JsonNode fields = type.path("config").path("properties");
    assertThat(fields.path("file_type").path("enum").toString()).contains("jsonl");
    assertThat(fields.path("files").path("items").path("properties").has("file_pattern")).isTrue();
    refusal(404, "NotFound_ConnectorType", FIVETRAN.get("/metadata/connector-types/none"));
  }

  @Test
  void a_schema_config_is_not_there_before_a_sync_or_reload() {
    String id = connection("unknown_schema");

    refusal(404, "NotFound_SchemaConfig", FIVETRAN.get("/connections/" + id + "/schemas"));
    refusal(405, "MethodNotAllowed", FIVETRAN.get("/connections/" + id + "/state"));
  }

  private static String connection(String schema) {
    return data(201, create(schema, "'service':'gcs'")).path("id").asText();
  }

  private static Answer create(String schema, String service) {
    return FIVETRAN.post(
        "/connections",
        "{%s,'group_id':'%s','run_setup_tests':false,'paused':true,'config':{'schema':'%s'}}"
            .formatted(service, group, schema));
  }
}
