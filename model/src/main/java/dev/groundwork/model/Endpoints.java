package dev.groundwork.model;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * Where the vendors are for a profile: the one thing that differs between sandbox and cloud, besides tokens.
 *
 * @param google base of all Google APIs, without a closing slash; empty means Google's own addresses
 * @param fivetran base of Fivetran's REST API with its version, such as {@code https://api.fivetran.com/v1}
 * @param dbtCloud dbt Cloud's API, without a closing slash; empty means below the declared access URL
 * @param sources base under which each source lives as {@code <base>/<source name>}; empty means the declared base URLs
 */
public record Endpoints(
    Optional<URI> google, URI fivetran, Optional<URI> dbtCloud, Optional<URI> sources) {

  /**
   * Endpoints of a profile. {@code GROUNDWORK_PORT} (default 4590) moves the sandbox's.
   *
   * @param environment the process environment, or a test's
   * @throws IllegalArgumentException if the port is none
   */
  public static Endpoints of(Profile profile, Map<String, String> environment) {
    return switch (profile) {
      case CLOUD ->
          new Endpoints(
              Optional.empty(), URI.create("https://api.fivetran.com/v1"), Optional.empty(), Optional.empty());
      case SANDBOX -> {
        String base = "http://127.0.0.1:" + port(environment.getOrDefault("GROUNDWORK_PORT", "4590"));
        yield new Endpoints(
            Optional.of(URI.create(base)),
            URI.create(base + "/fivetran/v1"),
            Optional.of(URI.create(base + "/dbtcloud/api")),
            Optional.of(URI.create(base + "/source")));
      }
    };
  }

  private static int port(String text) {
    if (text.matches("[1-9][0-9]{0,4}") && Integer.parseInt(text) <= 65_535) {
      return Integer.parseInt(text);
    }
    throw new IllegalArgumentException(
        "GROUNDWORK_PORT is %s; allowed: a number from 1 to 65535; set it or leave it out".formatted(text));
  }

  /** What the paths of a source's endpoints are appended to. */
  public URI baseUrl(Source source) {
    return sources.map(base -> URI.create(base + "/" + source.name())).orElse(source.baseUrl());
  }

  /** Where the API of a dbt Cloud account is, without a closing slash. */
  public URI dbtCloudApi(DbtCloud account) {
    return dbtCloud.orElseGet(() -> URI.create(account.accessUrl() + "/api"));
  }
}
