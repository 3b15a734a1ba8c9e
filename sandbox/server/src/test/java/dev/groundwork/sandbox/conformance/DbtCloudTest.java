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

@DisplayName("dbt Cloud's provider")
class DbtCloudTest {
  @RegisterExtension static final SandboxUnderTest SANDBOX = new SandboxUnderTest();

  private static final Terraform API = Terraform.dbtCloud(SANDBOX.http());
  private static final String ACCOUNT = "v3/accounts/12345/";
  private static final String SERVICE_ACCOUNT =
      "'private_key_id':'kid','client_email':'dbt@proj-dev.iam.gserviceaccount.com','client_id':'1',"
          + "'auth_uri':'https://accounts.google.com/o/oauth2/auth','token_uri':'https://oauth2.googleapis.com/token',"
          + "'auth_provider_x509_cert_url':'https://www.googleapis.com/oauth2/v1/certs',"
          + "'client_x509_cert_url':'https://www.googleapis.com/robot/v1/metadata/x509/dbt'";

  @Test
  @DisplayName("at configure: the account among those of the token, 401 without a token")
  void configure() {
    JsonNode accounts = API.get("v2/accounts/");
    assertHolds(accounts, "{'status':{'code':200,'is_success':true}}");
    assertThat(accounts.path("data").findValuesAsText("id")).contains("12345");
    assertHolds(accounts, "{'extra':{'pagination':{'count':1,'total_count':1}}}");

    Answer answer = SANDBOX.http().get("/dbtcloud/api/v2/accounts/");
    assertThat(answer.status()).isEqualTo(401);
    assertHolds(answer.body(), "{'status':{'code':401,'is_success':false,'user_message':'Invalid token.'}}");
  }

  @Test
  @DisplayName("dbtcloud_project: whole objects, read with include_related, ended by state 2, then 404")
  void project() {
    String given =
        "'name':'%s','description':'','dbt_project_subdirectory':'dbt','type':0,'account_id':12345,"
            + "'freshness_job_id':null,'docs_job_id':null";
    JsonNode made = created(ACCOUNT + "projects/", "{'state':1,%s}".formatted(given.formatted("analytics")));
    String path = ACCOUNT + "projects/" + id(made) + "/";
    String same = "{%s,'connection_id':null,'repository_id':null,'semantic_layer_config_id':null,'state':1}";
    assertHolds(made, same.formatted(given.formatted("analytics")));
    assertThat(data(path + "?include_related=%5Bfreshness_job_id,docs_job_id%5D")).isEqualTo(made);
    assertThat(made.path("created_at").asText()).matches("[0-9-]+T[0-9:]+\\.[0-9]{6}Z");

    String whole = "{'id':%d,'state':%d,%s}";
    assertHolds(
        posted(path, whole.formatted(id(made), 1, given.formatted("analytics2"))),
        same.formatted(given.formatted("analytics2")));
    assertHolds(posted(path, whole.formatted(id(made), 2, given.formatted("analytics2"))), "{'state':2}");
    gone(path);
  }

  @Test
  @DisplayName("dbtcloud_repository and dbtcloud_project_repository: a deploy key; an absent repository_id means none")
  void repository() {
    long project = project("with_repository");
    String path = ACCOUNT + "projects/" + project + "/";
    JsonNode made =
        created(
            path + "repositories/",
            "{'account_id':12345,'project_id':%d,'remote_url':'git@github.com:acme/dbt.git','state':1,"
                    .formatted(project)
                + "'git_clone_strategy':'deploy_key'}");
    assertHolds(
        made,
        "{'project_id':%d,'remote_url':'git@github.com:acme/dbt.git','git_clone_strategy':'deploy_key',"
                .formatted(project)
            + "'state':1,'repository_credentials_id':null,'gitlab_project_id':null,'github_installation_id':null,"
            + "'private_link_endpoint_id':null,'pull_request_url_template':'','remote_backend':'github',"
            + "'full_name':'acme/dbt','web_url':null,'deploy_key':{'account_id':12345,'state':1}}");
    assertThat(made.at("/deploy_key/public_key").asText()).startsWith("ssh-");
    assertThat(data(path + "repositories/" + id(made) + "/")).isEqualTo(made);

    String whole = "{'id':%d,'name':'with_repository','description':'','type':0,%s'state':1,'account_id':12345}";
    posted(path, whole.formatted(project, "'repository_id':%d,".formatted(id(made))));
    assertHolds(data(path), "{'repository_id':%d}".formatted(id(made)));
    posted(path, whole.formatted(project, ""));
    assertHolds(data(path), "{'repository_id':null}");
    API.delete(path + "repositories/" + id(made) + "/");
    gone(path + "repositories/" + id(made) + "/");
  }

  @Test
  @DisplayName("dbtcloud_global_connection: every nullable key there, secrets never, changed keys patched")
  void connection() {
    JsonNode made = connection("bq-dev-v1", "bigquery_v1");
    String path = ACCOUNT + "connections/" + id(made) + "/";
    assertHolds(
        made,
        "{'name':'bq-dev-v1','adapter_version':'bigquery_v1','private_link_endpoint_id':null,"
            + "'oauth_configuration_id':null,'is_ssh_tunnel_enabled':false,'state':1,'config':{'project_id':'proj-dev',"
            + SERVICE_ACCOUNT
            + ",'retries':1,'scopes':['https://www.googleapis.com/auth/bigquery'],'location':'US',"
            + "'deployment_env_auth_type':'service-account-json'}}");
    for (String key :
        List.of(
            "priority", "maximum_bytes_billed", "execution_project", "impersonate_service_account",
            "job_retry_deadline_seconds", "job_creation_timeout_seconds", "gcs_bucket", "dataproc_region",
            "dataproc_cluster_name", "job_execution_timeout_seconds")) {
      assertThat(made.path("config").has(key)).as(key).isTrue();
    }
    assertThat(made.path("config").has("private_key")).isFalse();
    assertThat(made.path("config").has("timeout_seconds")).isFalse();
    assertThat(data(path)).isEqualTo(made);

    JsonNode patched = API.patch(path, "{'account_id':12345,'config':{'execution_project':'proj-prod'}}").path("data");
    assertHolds(patched, "{'name':'bq-dev-v1','config':{'execution_project':'proj-prod','location':'US'}}");
    assertThat(data(path)).isEqualTo(patched);
    assertHolds(connection("bq-dev", "bigquery_v0"), "{'config':{'timeout_seconds':300}}");
    API.delete(path);
    gone(path);
  }

  @Test
  @DisplayName("dbtcloud_bigquery_credential: the older adapter's at the top, the newer's in two shapes")
  void credential() {
    String path = ACCOUNT + "projects/" + project("with_credentials") + "/credentials/";
    String older = "{'id':%s,'account_id':12345,'type':'bigquery','state':1,'threads':4,'schema':'%s'}";
    JsonNode made = created(path, older.formatted("null", "analytics"));
    assertHolds(
        made,
        "{'type':'bigquery','state':1,'threads':4,'schema':'analytics','target_name':'default','adapter_version':null}");
    String read = path + id(made) + "/?include_related=%5Badapter%5D";
    assertThat(data(read)).isEqualTo(made);
    posted(path + id(made) + "/", older.formatted(id(made), "analytics_v2"));
    assertHolds(data(read), "{'schema':'analytics_v2','state':1}");

    JsonNode newer =
        created(
            path,
            "{'account_id':12345,'type':'adapter','state':1,'threads':4,'adapter_version':'bigquery_v1',"
                + "'credential_details':{'fields':{'schema':{'metadata':{'label':'Dataset'},'value':'analytics_dev'},"
                + "'threads':{'metadata':{'label':'Threads'},'value':4}},'field_order':[]}}");
    assertHolds(
        newer,
        "{'type':'adapter','schema':null,'adapter_version':'bigquery_v1','unencrypted_credential_details':"
            + "{'schema':'analytics_dev','threads':4},'credential_details':{'fields':{'threads':{'value':4}}}}");
    API.delete(path + id(made) + "/");
    gone(path + id(made) + "/");
  }

  @Test
  @DisplayName("dbtcloud_environment: whole objects without the empty project that the provider sends along")
  void environment() {
    long project = project("with_environments");
    long connection = id(connection("bq", "bigquery_v1"));
    String path = ACCOUNT + "projects/" + project + "/environments/";
    JsonNode made = created(path, environment("Development", "development", "'connection_id':" + connection));
    assertHolds(
        made,
        "{'project_id':%d,'credentials_id':null,'connection_id':%d,'name':'Development','dbt_version':'latest',"
                .formatted(project, connection)
            + "'raw_dbt_version':null,'type':'development','use_custom_branch':false,'custom_branch':null,"
            + "'supports_docs':false,'state':1,'deployment_type':null,'extended_attributes_id':null,"
            + "'enable_model_query_history':false,'primary_profile_id':null}");
    assertThat(made.has("project")).isFalse();
    assertThat(data(path + id(made) + "/")).isEqualTo(made);

    String production =
        environment("Production", "deployment", "'deployment_type':'production','connection_id':" + connection);
    JsonNode prod = created(path, production);
    assertHolds(prod, "{'deployment_type':'production','custom_branch':null}");
    assertHolds(
        posted(path + id(prod) + "/", production.replace("'custom_branch':null", "'custom_branch':'release'")),
        "{'custom_branch':'release','deployment_type':'production','connection_id':%d}".formatted(connection));
    API.delete(path + id(prod) + "/");
    gone(path + id(prod) + "/");
  }

  @Test
  @DisplayName("dbtcloud_job: made, stated whole and ended on v2; its type follows from its triggers")
  void job() {
    long project = project("with_jobs");
    String environments = ACCOUNT + "projects/" + project + "/environments/";
    long environment = id(created(environments, environment("Production", "deployment", "'supports_docs':false")));
    String given =
        "'account_id':12345,'project_id':%d,'environment_id':%d,'name':'cron build',".formatted(project, environment)
            + "'compare_changes_flags':'--select state:modified','cost_optimization_features':null,'dbt_version':null,"
            + "'deferring_environment_id':null,'deferring_job_definition_id':null,'description':'',"
            + "'errors_on_lint_failure':true,'execute_steps':['dbt build'],'execution':{'timeout_seconds':3600},"
            + "'generate_docs':false,'job_completion_trigger_condition':null,'run_compare_changes':false,"
            + "'run_generate_sources':false,'run_lint':false,'schedule':{'cron':'','date':{'type':'custom_cron',"
            + "'cron':'0 %d * * 1-5'},'time':{'type':'every_hour','interval':1}},'settings':{'threads':1,"
            + "'target_name':'default'},'triggers_on_draft_pr':false,'triggers':{'github_webhook':%s,'schedule':%s,"
            + "'git_provider_webhook':false,'on_merge':false}";
    JsonNode made = created("v2/accounts/12345/jobs/", "{'id':null,'state':1,%s}".formatted(given.formatted(6, false, true)));
    String path = "v2/accounts/12345/jobs/" + id(made) + "/";
    String same =
        "{'project_id':%d,'environment_id':%d,'name':'cron build','execute_steps':['dbt build'],"
                .formatted(project, environment)
            + "'execution':{'timeout_seconds':3600},'schedule':{'date':{'type':'custom_cron','cron':'0 %d * * 1-5'},"
            + "'time':{'type':'every_hour','interval':1}},'settings':{'threads':1,'target_name':'default'},'state':1,"
            + "'cost_optimization_features':[],'force_node_selection':true,'job_type':'scheduled',"
            + "'compare_changes_flags':'--select state:modified','errors_on_lint_failure':true}";
    assertHolds(made, same.formatted(6));
    assertThat(data(path)).isEqualTo(made);

    String whole = "{'id':%d,'state':%d,'force_node_selection':true,'job_type':'scheduled',%s}";
    assertHolds(posted(path, whole.formatted(id(made), 1, given.formatted(7, false, true))), same.formatted(7));
    assertHolds(data(path), same.formatted(7));
    assertHolds(
        created("v2/accounts/12345/jobs/", "{'state':1,%s}".formatted(given.formatted(6, true, false))),
        "{'job_type':'ci'}");
    assertHolds(posted(path, whole.formatted(id(made), 2, given.formatted(7, false, true))), "{'state':2}");
    gone(path);
  }

  private static String environment(String name, String type, String more) {
    return "{'state':1,'account_id':12345,'name':'%s','dbt_version':'latest','type':'%s',".formatted(name, type)
        + "'use_custom_branch':false,'custom_branch':null,'created_at':null,'updated_at':null,"
        + "'project':{'name':'','description':'','type':0,'state':0,'account_id':0,'freshness_job_id':null},"
        + "'jobs':null,'credentials':null,'custom_environment_variables':null,%s}".formatted(more);
  }

  private static JsonNode connection(String name, String adapter) {
    return created(
        ACCOUNT + "connections/",
        "{'name':'%s','account_id':12345,'adapter_version':'%s','config':{'project_id':'proj-dev',".formatted(name, adapter)
            + "'timeout_seconds':300,'private_key':'k',"
            + SERVICE_ACCOUNT
            + ",'retries':1,'location':'US','scopes':['https://www.googleapis.com/auth/bigquery'],"
            + "'deployment_env_auth_type':'service-account-json'}}");
  }

  private static long project(String name) {
    return id(created(ACCOUNT + "projects/", "{'name':'%s','type':0,'state':1}".formatted(name)));
  }

  private static long id(JsonNode made) {
    return made.path("id").asLong();
  }

  private static JsonNode created(String path, String body) {
    return Terraform.ok(201, API.call("POST", path, body)).path("data");
  }

  private static JsonNode posted(String path, String body) {
    return API.post(path, body).path("data");
  }

  private static JsonNode data(String path) {
    JsonNode envelope = API.get(path);
    assertHolds(envelope, "{'status':{'code':200,'is_success':true}}");
    return envelope.path("data");
  }

  private static void gone(String path) {
    Answer answer = API.call("GET", path, "");
    assertThat(answer.status()).as(answer.text()).isEqualTo(404);
    assertHolds(answer.body(), "{'status':{'code':404,'is_success':false},'data':null}");
  }
}
