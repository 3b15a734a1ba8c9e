package dev.groundwork.sandbox.dbtcloud;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.sandbox.testing.Http;
import dev.groundwork.sandbox.testing.Http.Answer;
import dev.groundwork.sandbox.testing.SandboxUnderTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("dbt Cloud refuses")
class RefusalsTest {
  @RegisterExtension static final SandboxUnderTest SANDBOX = new SandboxUnderTest();

  private static final String ACCOUNT = "/dbtcloud/api/v3/accounts/1/";
  private static final String KEY =
      "'project_id':'p','private_key_id':'-','private_key':'-','client_email':'-','client_id':'-','auth_uri':'-',"
          + "'token_uri':'-','auth_provider_x509_cert_url':'-','client_x509_cert_url':'-'";

  private final Http dbt = SANDBOX.http().as("any");

  @Test
  void what_has_no_name_and_what_is_no_json() {
    refused("projects/", "{}", "name is required");
    refused("projects/", "{'name':'  '}", "name is required");
    refused("projects/", "not json", "the body is not a JSON object");
  }

  @Test
  void a_connection_without_the_service_accounts_fields_even_where_it_works_without_a_key() {
    String connection = "{'name':'bq','adapter_version':'bigquery_v1','config':{%s}}";
    refused("connections/", connection.formatted("'project_id':'p'"), "private_key_id is required");
    refused(
        "connections/",
        connection.formatted(KEY + ",'deployment_env_auth_type':'external-oauth-wif'"),
        "application_id is required");
    refused(
        "connections/",
        connection.formatted(KEY + ",'deployment_env_auth_type':'none'"),
        "deployment_env_auth_type is \"none\"; allowed: service-account-json, external-oauth-wif");
  }

  @Test
  void a_second_environment_of_a_kind_that_there_is_once() {
    String environments = "projects/" + made("projects/", "{'name':'a'}") + "/environments/";
    made(environments, "{'name':'dev','type':'development'}");
    made(environments, "{'name':'prod','type':'deployment','deployment_type':'production'}");
    made(environments, "{'name':'ci','type':'deployment'}");
    made(environments, "{'name':'ci too','type':'deployment'}");

    refused(environments, "{'name':'dev2','type':'development'}", "has an environment for development already");
    refused(
        environments,
        "{'name':'prod2','type':'deployment','deployment_type':'production'}",
        "has an environment for production already");
    refused(environments, "{'name':'x','type':'test'}", "type is \"test\"; allowed: development, deployment");
  }

  @Test
  void a_reference_to_what_is_not_there() {
    long project = made("projects/", "{'name':'b'}");
    long elsewhere = made("projects/", "{'name':'c'}");
    long foreign = made("projects/" + elsewhere + "/environments/", "{'name':'dev','type':'development'}");

    refused(
        "projects/" + project + "/environments/",
        "{'name':'dev','type':'development','connection_id':999}",
        "connection_id is 999; there is no such connection");
    refused("projects/" + project + "/", "{'name':'b','repository_id':998}", "there is no such repository");
    String job = "{'name':'j','project_id':%d,'environment_id':%d,'execute_steps':['dbt build']}";
    refused("/dbtcloud/api/v2/accounts/1/jobs/", job.formatted(project, foreign), "there is no such environment");
    assertThat(dbt.get(ACCOUNT + "projects/" + project + "/environments/" + foreign + "/").status()).isEqualTo(404);
  }

  @Test
  void a_job_without_a_command_or_with_a_schedule_that_is_none() {
    long project = made("projects/", "{'name':'d'}");
    long environment = made("projects/" + project + "/environments/", "{'name':'ci','type':'deployment'}");
    String job = "{'name':'j','project_id':%d,'environment_id':%d,%s}";

    refused("/dbtcloud/api/v2/accounts/1/jobs/", job.formatted(project, environment, "'execute_steps':[]"), "execute_steps");
    refused(
        "/dbtcloud/api/v2/accounts/1/jobs/",
        job.formatted(
            project,
            environment,
            "'execute_steps':['dbt build'],'schedule':{'date':{'type':'custom_cron','cron':'0 7'}}"),
        "schedule.date.cron is '0 7'; allowed: five fields of cron");
  }

  private long made(String path, String body) {
    Answer answer = dbt.post(ACCOUNT + path, body.replace('\'', '"'));
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.body().at("/data/id").asLong();
  }

  private void refused(String path, String body, String because) {
    Answer answer = dbt.post(path.startsWith("/") ? path : ACCOUNT + path, body.replace('\'', '"'));
    assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    assertThat(answer.body().at("/status/developer_message").asText()).contains(because);
    assertThat(answer.body().at("/status/is_success").asBoolean()).isFalse();
  }
}
