package dev.groundwork.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A declaration is refused with line and cure")
class DeclarationProblemsTest {
  @ParameterizedTest(name = "{0} -> {1}")
  @MethodSource
  void for_a_wrong_value(String part, String other, String problem) {
    assertThat(Declarations.problems(Declarations.with(part, other)))
        .singleElement()
        .asString()
        .contains(problem);
  }

  static Stream<Arguments> for_a_wrong_value() {
    return Stream.of(
        Arguments.of("name: groundwork,", "nmae: x, name: groundwork,", "1 unknown key nmae in platform"),
        Arguments.of("prefix: gw", "prefix: google", "not goog"),
        Arguments.of("prefix: gw", "prefix: 12", "text is allowed; put it in quotes: \"12\""),
        Arguments.of(", prefix: gw", "", "1 missing key prefix in platform"),
        Arguments.of("name: groundwork, prefix: gw", "name: g, prefix: gw, name: h", "key name stands twice"),
        Arguments.of("{ name: groundwork, prefix: gw }", "[]", "1 platform is a list; keys with values are allowed"),
        Arguments.of("{ name: groundwork, prefix: gw }", "", "1 missing key platform in the document"),
        Arguments.of("project: groundwork-demo", "project: Demo", "6 to 30 lower-case"),
        Arguments.of("europe-west1", "us-east1", "2 google.region is us-east1, outside of google.location EU"),
        Arguments.of("location: EU", "location: europe-west3", "allowed: europe-west3; change one of them"),
        Arguments.of("location: EU", "location: US", "a region of that location, us-"),
        Arguments.of("prefix: gw", "prefix: gw-dev", "which prod would share with environment dev of a platform gw"),
        Arguments.of("prefix: gw", "prefix: a-pr-1", "which prod would share with environment pr-1 of a platform a"),
        Arguments.of("name: groundwork,", "name: shop_pr_12,", "share with environment pr-12 of a platform shop"),
        Arguments.of("groundwork-demo", "my-google-demo", "2 the landing bucket would be called my-google-demo-gw-landing"),
        Arguments.of("loader:", "landing: { bucket: state }\nloader:", "3 landing.bucket is state, which names Terraform"),
        Arguments.of("loader:", "landing: { bucket: dev-files }\nloader:", "3 landing.bucket is dev-files, which prod"),
        Arguments.of("loader:", "landing: { bucket: Files }\nloader:", "3 landing.bucket is Files; allowed: lower-case"),
        Arguments.of(
            "loader:",
            "landing: { bucket: " + "f".repeat(40) + " }\nloader:",
            "69 characters; allowed: 63; shorten landing.bucket by 6"),
        Arguments.of("loader:", "state: s3\nloader:", "3 state is s3; allowed: local, gcs"),
        Arguments.of("loader:", "warehouse: { scratchExpireAfterDays: 0 }\nloader:", "from 1 to 365"),
        Arguments.of("loader:", "warehouse: { readers: [allUsers] }\nloader:", "3 warehouse.readers[0] is allUsers; allowed: user:"),
        Arguments.of("loader:", "warehouse: { readers: ['domain:example.com'] }\nloader:", "and an e-mail address"),
        Arguments.of("loader:", "budget: { billingAccount: mine, monthly: 5 }\nloader:", "3 budget.billingAccount is mine"),
        Arguments.of(
            "loader:",
            "budget: { billingAccount: 012345-6789AB-CDEF01, monthly: 5, thresholds: [0] }\nloader:",
            "3 budget.thresholds[0] is 0; a whole number from 1 to 1000"),
        Arguments.of(
            "loader:",
            "state: gcs\nci: { repository: acme/a, repositoryId: 12, ownerId: '3' }\nloader:",
            "4 ci.repositoryId is 12; text is allowed; put it in quotes: \"12\""),
        Arguments.of(
            "loader:",
            "state: gcs\nci: { repository: acme/a, repositoryId: '1' }\nloader:",
            "4 missing key ownerId in ci"),
        Arguments.of(
            "loader:",
            "ci: { repository: acme/a, repositoryId: '1', ownerId: '2' }\nloader:",
            "3 ci is declared, but state is local"),
        Arguments.of("loader:", "transform: { engine: cloud }\nloader:", "3 transform.engine is cloud, but dbtCloud is missing"),
        Arguments.of(
            "loader:",
            "dbtCloud: { accountId: 1, repository: 'git@example.org:a/b.git', schedule: '* *' }\nloader:",
            "3 dbtCloud.schedule is * *; allowed: a cron expression"),
        Arguments.of(
            "loader:",
            "dbtCloud: { accountId: 1, repository: 'https://me:pw@example.org/a.git' }\nloader:",
            "an address of git without a password in it"),
        Arguments.of(
            "endpoints:", "auth: { secret: my-token }\n    endpoints:", "8 sources[0].auth.secret is my-token; allowed: a name"),
        Arguments.of(
            "endpoints:", "auth: { secret: DEV_TOKEN }\n    endpoints:", "8 sources[0].auth.secret is DEV_TOKEN, whose place"),
        Arguments.of("GCP_EUROPE_WEST3", "GCP_EUROPE_WEST3\n  schedule: { interval: 45m }", "1m, 5m, 15m, 30m, 1h, 2h"),
        Arguments.of("GCP_EUROPE_WEST3", "europe", "4 loader.region is europe"),
        Arguments.of("GCP_EUROPE_WEST3", "GCP_EUROPE_WEST3\n  timeZoneOffset: 0", "5 loader.timeZoneOffset is 0"),
        Arguments.of("GCP_EUROPE_WEST3", "GCP_EUROPE_WEST3\n  timeZoneOffset: '+13'", "\"-11\" to \"+12\""),
        Arguments.of("GCP_EUROPE_WEST3", "GCP_EUROPE_WEST3\n  schedule: sometimes", "5 loader.schedule is sometimes"),
        Arguments.of("GCP_EUROPE_WEST3", "GCP_EUROPE_WEST3\n  schedule: {}", "exactly one form"),
        Arguments.of("GCP_EUROPE_WEST3", "GCP_EUROPE_WEST3\n  schedule: { hourly: 1 }", "unknown form hourly"),
        Arguments.of("GCP_EUROPE_WEST3", "GCP_EUROPE_WEST3\n  schedule: { daily: '06:30' }", "a full hour"),
        Arguments.of("GCP_EUROPE_WEST3", "GCP_EUROPE_WEST3\n  schedule: { cron: '60 * * * *' }", "its minute 60"),
        Arguments.of("GCP_EUROPE_WEST3", "GCP_EUROPE_WEST3\n  schedule: { cron: '* * *' }", "5 numeric fields"),
        Arguments.of("https://blog.example.org", "ftp://blog.example.org", "7 sources[0].baseUrl is ftp"),
        Arguments.of("https://blog.example.org", "https://blog.example.org/", "without a closing slash"),
        Arguments.of("path: /posts", "path: posts", "10 sources[0].endpoints[0].path is posts"),
        Arguments.of("key: [id]", "key: []", "11 sources[0].endpoints[0].key is a list; at least 1 is needed"),
        Arguments.of("key: [id]", "key: id", "a list is allowed"),
        Arguments.of("key: [id]", "key: [ID]", "11 key names ID, which is not in contract; allowed: id, userId"),
        Arguments.of("key: [id]", "key: [id, id]", "key names id twice"),
        Arguments.of("key: [id]", "key: [id]\n        personalData: [email]", "12 personalData names email"),
        Arguments.of("{ id: integer, userId: integer }", "{}", "at least 1 is needed"),
        Arguments.of("{ id: integer, userId: integer }", "{ id: int }", "did you mean"),
        Arguments.of("userId: integer", "userId: integer, user_id: integer", "both become the column user_id"));
  }

  @Test
  void for_two_endpoints_or_sources_of_one_name() {
    String endpoints = Declarations.SMALLEST.substring(Declarations.SMALLEST.indexOf("      - name: posts"));
    String source = Declarations.SMALLEST.substring(Declarations.SMALLEST.indexOf("  - name: blog"));

    assertThat(Declarations.problems(Declarations.SMALLEST + endpoints))
        .containsExactly("13 endpoint posts is declared twice, first on line 9; rename or remove one");
    assertThat(Declarations.problems(Declarations.SMALLEST + source))
        .containsExactly("13 source blog is declared twice, first on line 6; rename or remove one");
  }

  @ParameterizedTest(name = "{index}: {1}")
  @MethodSource
  void for_what_is_not_a_document(String text, String problem) {
    assertThat(Declarations.problems(text)).singleElement().asString().contains(problem);
  }

  static Stream<Arguments> for_what_is_not_a_document() {
    return Stream.of(
        Arguments.of("", "1 the file is empty"),
        Arguments.of("# nothing\n", "1 the file is empty"),
        Arguments.of("platform: [1, 2\n", "not YAML at column"),
        Arguments.of("a: b: c", "1 not YAML at column 5"),
        Arguments.of("\tplatform: x", "not YAML"),
        Arguments.of("a: *nowhere", "not YAML"),
        Arguments.of("a: 1\n---\nb: 2", "not YAML"),
        Arguments.of("[".repeat(100_000), "nested deeper than 20 levels"),
        Arguments.of("just words", "the document is just words; keys with values are allowed"));
  }
}
