package dev.groundwork.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Endpoints")
class EndpointsTest {
  private static final DbtCloud DBT =
      new DbtCloud(1, URI.create("https://ab1.us1.dbt.com"), "git@example.org:a/b.git", 4, "0 7 * * *");
  private final Source blog = Declarations.smallest().source("blog");

  @Test
  void of_the_sandbox_are_on_one_loopback_port() {
    Endpoints endpoints = Endpoints.of(Profile.SANDBOX, Map.of("GROUNDWORK_PORT", "5000"));

    assertThat(endpoints.google()).hasToString("Optional[http://127.0.0.1:5000]");
    assertThat(endpoints.fivetran()).hasToString("http://127.0.0.1:5000/fivetran/v1");
    assertThat(endpoints.baseUrl(blog)).hasToString("http://127.0.0.1:5000/source/blog");
    assertThat(endpoints.dbtCloudApi(DBT)).hasToString("http://127.0.0.1:5000/dbtcloud/api");
  }

  @Test
  void of_the_cloud_are_the_vendors_and_the_declared_ones() {
    Endpoints endpoints = Endpoints.of(Profile.CLOUD, Map.of("GROUNDWORK_PORT", "5000"));

    assertThat(endpoints.google()).isEmpty();
    assertThat(endpoints.fivetran()).hasToString("https://api.fivetran.com/v1");
    assertThat(endpoints.baseUrl(blog)).hasToString("https://blog.example.org");
    assertThat(endpoints.dbtCloudApi(DBT)).hasToString("https://ab1.us1.dbt.com/api");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "65536", "99999", "port", "-1", "80/evil", " 80"})
  void refuse_a_port_that_is_none(String port) {
    assertThatThrownBy(() -> Endpoints.of(Profile.SANDBOX, Map.of("GROUNDWORK_PORT", port)))
        .hasMessage("GROUNDWORK_PORT is %s; allowed: a number from 1 to 65535; set it or leave it out", port);
  }
}
