package dev.groundwork.sandbox.conformance;

import static dev.groundwork.sandbox.conformance.Terraform.assertHolds;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.groundwork.sandbox.testing.Http.Answer;
import dev.groundwork.sandbox.testing.SandboxUnderTest;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Fivetran's provider")
class FivetranTest {
  @RegisterExtension static final SandboxUnderTest SANDBOX = new SandboxUnderTest();

  private static final Terraform API = Terraform.fivetran(SANDBOX.http());

  @Test
  @DisplayName("without a key, 401 AuthFailed")
  void key() {
    Answer answer = SANDBOX.http().get("/fivetran/v1/groups/gone");

    assertThat(answer.status()).isEqualTo(401);
    assertHolds(answer.body(), "{'code':'AuthFailed'}");
  }

  @Test
  @DisplayName("fivetran_group and its service account: 201, echoed, NotFound_Group after its delete")
  void group() {
    JsonNode made = created("groups", "{'name':'platform_dev'}");
    String path = "groups/" + made.path("id").asText();
    assertHolds(made, "{'name':'platform_dev'}");
    assertThat(made.path("created_at").asText()).matches("[0-9-]+T[0-9:.]+Z");
    assertThat(data(path)).isEqualTo(made);
    assertThat(data(path + "/service-account").path("service_account").asText()).endsWith(".gserviceaccount.com");
    deleted(path);
    gone(path, "NotFound_Group");
  }

  @Test
  @DisplayName("fivetran_destination: 201 under its group's id, each configured key echoed, patched by key")
  void destination() {
    String group = group("destination_group");
    JsonNode made =
        created(
            "destinations",
            "{'group_id':'%s','service':'big_query','region':'GCP_US_EAST4','time_zone_offset':'0','config':"
                    .formatted(group)
                + "{'data_set_location':'US','project_id':'proj-dev','secret_key':'{}'},'trust_certificates':false,"
                + "'trust_fingerprints':false,'run_setup_tests':false,'daylight_saving_time_enabled':false}");
    String same =
        "{'id':'%s','group_id':'%s','service':'big_query','region':'GCP_US_EAST4','networking_method':'Directly',"
                .formatted(group, group)
            + "'daylight_saving_time_enabled':false,'time_zone_offset':'%s',"
            + "'config':{'data_set_location':'US','project_id':'proj-dev'}}";
    assertHolds(made, same.formatted("0"));
    assertThat(made.path("setup_status").asText()).isNotEmpty();
    assertThat(data("destinations/" + group).at("/config/secret_key").asText()).isNotEqualTo("{}");

    JsonNode patched =
        patched(
            "destinations/" + group,
            "{'region':'GCP_US_EAST4','time_zone_offset':'+2','config':{'secret_key':'{ }'},"
                + "'trust_certificates':false,'trust_fingerprints':false,'run_setup_tests':true}");
    assertHolds(patched, same.formatted("+2"));
    assertThat(patched.path("setup_tests").isArray()).isTrue();
    // When only a flag changed.
    assertHolds(patched("destinations/" + group, "{'config':null,'run_setup_tests':false}"), same.formatted("+2"));
    Terraform.ok(200, API.call("POST", "destinations/" + group + "/test", "{}"));
    assertHolds(data("destinations/" + group), same.formatted("+2"));

    deleted("destinations/" + group);
    gone("destinations/" + group, "NotFound_Destination");
  }

  @Test
  @DisplayName("fivetran_connection: 201 paused, its schema as sent, patched without config, then NotFound_Connection")
  void connection() {
    String group = group("connection_group");
    JsonNode made = connection(group, "gcs_json", "'table_group_name':'landing',");
    String same =
        "{'service':'gcs','group_id':'%s','schema':'gcs_json.landing','networking_method':'Directly','paused':true,"
                .formatted(group)
            + "'data_delay_threshold':0,'data_delay_sensitivity':'%s'}";
    assertHolds(made, same.formatted("NORMAL"));
    for (String field : new String[] {"connected_by", "created_at", "service_version", "schedule_type", "status"}) {
      assertThat(made.hasNonNull(field)).as(field).isTrue();
    }
    String path = "connections/" + made.path("id").asText();
    assertHolds(data(path), same.formatted("NORMAL"));

    String patch =
        "{'trust_certificates':false,'trust_fingerprints':false,'run_setup_tests':false,"
            + "'data_delay_sensitivity':'HIGH','data_delay_threshold':0}";
    assertHolds(patched(path, patch), same.formatted("HIGH"));
    assertHolds(data(path), same.formatted("HIGH"));
    assertThat(data(path).at("/config/bucket").asText()).isEqualTo("proj-dev-landing");
    deleted(path);
    gone(path, "NotFound_Connection");
    gone(path + "/schemas", "NotFound_Connection");
  }

  @Test
  @DisplayName("fivetran_connector: each configured key echoed as it was sent, changed keys patched, then tested")
  void connector() {
    String config =
        "{'append_file_option':'append_file','auth_type':'FIVETRAN_SERVICE_ACCOUNT','bucket':'proj-dev-landing',"
            + "'compression':'infer','file_type':'jsonl','json_delivery_mode':'Unpacked','on_error':'fail',"
            + "'pattern':'.*json','prefix':'%s'";
    JsonNode made =
        created(
            "connections",
            "{'service':'gcs','group_id':'%s','run_setup_tests':true,'paused':true,'data_delay_sensitivity':null,"
                    .formatted(group("connector_group"))
                + "'config':%s,'schema':'gcs_typed','table':'customers'}}".formatted(config.formatted("customers/")));
    String same = "{'service':'gcs','schema':'gcs_typed.customers','config':%s}}";
    assertHolds(made, same.formatted(config.formatted("customers/")));
    assertThat(made.path("setup_tests").isArray()).isTrue();
    String path = "connections/" + made.path("id").asText();

    patched(path, "{'config':{'prefix':'customers/v2/'},'run_setup_tests':false}");
    API.post(path + "/test", "{'trust_certificates':false,'trust_fingerprints':false}");
    assertHolds(data(path), same.formatted(config.formatted("customers/v2/")));
  }

  @Test
  @DisplayName("fivetran_connection_config: keys replaced one by one, whatever the setup tests say")
  void connectionConfig() {
    String path = "connections/" + connection(group("config_group"), "gcs_config", "").path("id").asText();
    String config =
        "{'trust_certificates':true,'trust_fingerprints':true,'run_setup_tests':true,'config':{'bucket':"
            + "'proj-dev-landing','file_mapping_method':'DEFINE_PER_TABLE','file_type':'jsonl','files':"
            + "[{'file_pattern':'.*json','table_name':'orders'}],'prefix':'%s'}}";

    patched(path, config.formatted("orders/"));
    patched(path, config.formatted("orders/v2/"));

    assertHolds(data(path), "{'schema':'gcs_config','config':{'prefix':'orders/v2/','file_type':'jsonl'}}");
  }

  @Test
  @DisplayName("fivetran_connector_schedule: what is set is answered, by PATCH and GET alike")
  void schedule() {
    String group = group("schedule_group");
    String path = "connections/" + connection(group, "gcs_schedule", "").path("id").asText();
    String daily =
        "{'paused':false,'sync_frequency':1440,'daily_sync_time':'%s','schedule_type':'auto','pause_after_trial':true}";
    assertHolds(patched(path, daily.formatted("03:00")), daily.formatted("03:00"));
    assertHolds(patched(path, "{'daily_sync_time':'05:00'}"), daily.formatted("05:00"));
    assertHolds(data(path), daily.formatted("05:00"));

    String days =
        "{'schedule':{'schedule_type':'TIME_OF_DAY','days_of_week':['MONDAY','WEDNESDAY'],'time_of_day':'04:00'}}";
    patched(path, days);
    assertHolds(data(path), "{'paused':false," + days.substring(1).replace("'04:00'", "'04:00:00'"));
    assertHolds(patched(path, "{'sync_frequency':60,'schedule_type':'manual'}"), "{'schedule_type':'manual'}");
    assertHolds(data(path), "{'sync_frequency':60,'schedule_type':'manual'}");
    for (String other :
        List.of(
            "{'schedule':{'schedule_type':'CRON','cron':'0 4 * * *'}}",
            "{'schedule':{'schedule_type':'INTERVAL','interval':120}}",
            "{'schedule':{'schedule_type':'MANUAL'}}")) {
      assertHolds(patched(path, other), other);
      assertHolds(data(path), other);
    }
    assertThat(API.get("connections?group_id=%s&schema=gcs_schedule".formatted(group)).at("/data/items")).hasSize(1);
  }

  @Test
  @DisplayName("fivetran_connector_schema_config: NotFound_SchemaConfig, reload, patch; every entry says enabled")
  void schemaConfig() {
    Terraform storage = Terraform.google(SANDBOX.http(), "/storage/v1/");
    storage.post("b?project=proj-dev", "{'name':'proj-dev-landing','location':'US'}");
    String group = group("schema_group");
    String loader = data("groups/" + group + "/service-account").path("service_account").asText();
    storage.put(
        "b/proj-dev-landing/iam",
        "{'bindings':[{'role':'roles/storage.objectViewer','members':['serviceAccount:%s']}]}".formatted(loader));
    String path = "connections/" + connection(group, "gcs_schemas", "").path("id").asText() + "/schemas";

    gone(path, "NotFound_SchemaConfig");
    JsonNode found = API.post(path + "/reload", "{'exclude_mode':'PRESERVE'}").path("data");
    String all =
        "{'schema_change_handling':'%s','schemas':{'gcs_schemas':{'enabled':true,'tables':{'orders':{'enabled':%s}}}}}";
    assertHolds(found, all.formatted("ALLOW_ALL", true));
    String patch =
        "{'schema_change_handling':'BLOCK_ALL','schemas':{'gcs_schemas':{'enabled':true,'tables':"
            + "{'orders':{'enabled':false}}}}}";
    assertHolds(patched(path, patch), all.formatted("BLOCK_ALL", false));
    assertHolds(data(path), all.formatted("BLOCK_ALL", false));
  }

  @Test
  @DisplayName("fivetran_webhook: 200 even on create, its secret masked, NotFound after its delete")
  void webhook() {
    String group = group("webhook_group");
    String given = "'url':'https://hooks.example.com/fivetran','events':['sync_end','sync_start'],'active':%s";
    JsonNode made =
        API.post("webhooks/group/" + group, "{%s,'secret':'s3cret'}".formatted(given.formatted(true))).path("data");
    String same = "{'type':'group','group_id':'%s',%s}";
    assertHolds(made, same.formatted(group, given.formatted(true)));
    String path = "webhooks/" + made.path("id").asText();
    assertThat(data(path)).isEqualTo(made);
    assertThat(made.path("secret").asText()).isNotEqualTo("s3cret");

    assertHolds(patched(path, "{'active':false}"), same.formatted(group, given.formatted(false)));
    assertHolds(data(path), same.formatted(group, given.formatted(false)));
    deleted(path);
    Answer answer = API.call("GET", path, "");
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.body().path("code").asText()).startsWith("NotFound");
  }

  private static String group(String name) {
    return created("groups", "{'name':'%s'}".formatted(name)).path("id").asText();
  }

  private static JsonNode connection(String group, String schema, String tableGroup) {
    return created(
        "connections",
        "{'service':'gcs','group_id':'%s','trust_certificates':false,'trust_fingerprints':false,".formatted(group)
            + "'run_setup_tests':false,'paused':true,'data_delay_sensitivity':null,'data_delay_threshold':0,'config':"
            + "{'auth_type':'FIVETRAN_SERVICE_ACCOUNT','bucket':'proj-dev-landing','file_mapping_method':"
            + "'DEFINE_PER_TABLE','files':[{'file_pattern':'.*json','table_name':'orders'}],%s'schema':'%s'}}"
                .formatted(tableGroup, schema));
  }

  private static JsonNode created(String path, String body) {
    JsonNode envelope = Terraform.ok(201, API.call("POST", path, body));
    assertThat(envelope.path("code").asText()).isNotEmpty();
    return envelope.path("data");
  }

  private static JsonNode patched(String path, String body) {
    return API.patch(path, body).path("data");
  }

  private static JsonNode data(String path) {
    JsonNode envelope = API.get(path);
    assertHolds(envelope, "{'code':'Success'}");
    return envelope.path("data");
  }

  private static void deleted(String path) {
    assertHolds(API.delete(path), "{'code':'Success'}");
  }

  /** The code in the body, and not the status, is what tells the provider that something was deleted. */
  private static void gone(String path, String code) {
    Answer answer = API.call("GET", path, "");
    assertThat(answer.status()).as(answer.text()).isEqualTo(404);
    assertHolds(answer.body(), "{'code':'%s'}".formatted(code));
  }
}
