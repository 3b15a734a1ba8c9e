package dev.groundwork.sandbox.providers.resource;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a provider that Terraform starts itself would find in its environment. An attached one is another process, so the
 * variables are handed over before. It shows names only: most of the values are secrets.
 *
 * @param variables those of {@link #NAMES} that are set and not empty
 */
public record TerraformEnvironment(Map<String, String> variables) {
  /** The variables that the real providers read for what the platform uses. */
  public static final Set<String> NAMES =
      Set.of(
          "GOOGLE_OAUTH_ACCESS_TOKEN",
          "GOOGLE_IMPERSONATE_SERVICE_ACCOUNT",
          "GOOGLE_PROJECT",
          "GOOGLE_CLOUD_PROJECT",
          "FIVETRAN_APIKEY",
          "FIVETRAN_APISECRET",
          "DBT_CLOUD_TOKEN",
          "DBT_CLOUD_ACCOUNT_ID");

  public static final TerraformEnvironment EMPTY = new TerraformEnvironment(Map.of());

  public TerraformEnvironment {
    variables =
        variables.entrySet().stream()
            .filter(entry -> NAMES.contains(entry.getKey()) && !entry.getValue().isEmpty())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** From lines {@code NAME=value}; other lines and names say nothing to a provider. */
  public static TerraformEnvironment ofLines(Stream<String> lines) {
    Map<String, String> variables = new TreeMap<>();
    lines
        .filter(line -> line.indexOf('=') > 0)
        .forEach(line -> variables.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
    return new TerraformEnvironment(variables);
  }

  @Override
  public String toString() {
    return "TerraformEnvironment" + variables.keySet().stream().sorted().toList();
  }
}
