package dev.groundwork.cli.setting;

import dev.groundwork.model.Actor;
import dev.groundwork.model.Names;
import java.util.List;
import java.util.Map;

/** The variables that clients in this process read: the vendors', and a token for each account that works; no secrets. */
public final class ClientVariables {
  private static final List<String> MISLEADING = List.of("STORAGE_EMULATOR_HOST", "BIGQUERY_EMULATOR_HOST");

  private ClientVariables() {}

  /**
   * @throws Failure if Google's libraries in this very process would send the cloud's work to the sandbox
   */
  public static Map<String, String> of(Setting setting, Names names) {
    List<String> misleading =
        MISLEADING.stream().filter(name -> !setting.variables().getOrDefault(name, "").isEmpty()).toList();
    if (!setting.sandbox() && !misleading.isEmpty()) {
      throw Failure.wrongUse(
          "%s set: Google's clients would talk to that address instead of the cloud; clear it: %s"
              .formatted(String.join(" and ", misleading), "eval \"$(./groundwork env --profile cloud)\""));
    }
    Map<String, String> variables = VendorVariables.of(setting, 0).appliedTo(setting.variables());
    Tokens tokens = new Tokens(setting);
    tokens.of(Actor.INGESTION, names).ifPresent(token -> variables.put("GROUNDWORK_INGESTION_TOKEN", token));
    tokens.of(Actor.TRANSFORM, names).ifPresent(token -> variables.put("GROUNDWORK_TRANSFORM_TOKEN", token));
    // Each stage is given the secrets that it needs, and dbt needs none.
    names.declaration().secrets().forEach(variables::remove);
    return variables;
  }
}
