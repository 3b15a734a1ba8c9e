package dev.groundwork.synthesized.policy.untrusted;

import dev.groundwork.synthesized.Document;
import dev.groundwork.synthesized.Synthesis;
import dev.groundwork.synthesized.policy.rule.Rule;
import dev.groundwork.synthesized.policy.rule.Violation;
import java.util.Set;
import java.util.stream.Stream;

/** A plan reads data sources with the job's credentials and may show what it read, so few are let in, none with content. */
public record KnownDataSources() implements Rule {
  private static final Set<String> ALLOWED =
      Set.of(
          "fivetran_group_service_account",
          "google_bigquery_default_service_account",
          "google_project",
          "google_service_account",
          "google_storage_project_service_account");

  @Override
  public Stream<Violation> check(Synthesis synthesis) {
    return synthesis.documents().stream()
        .map(Document::data)
        .flatMap(data -> data.stream().filter(source -> !ALLOWED.contains(source.type())))
        .map(
            source ->
                remark(
                    source,
                    "a plan would read " + source.type(),
                    ALLOWED.stream().sorted().toList().toString(),
                    "leave it out, or have it reviewed and planned from the main branch"));
  }
}
