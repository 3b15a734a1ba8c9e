package dev.groundwork.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The dbt project's sources are checked in, so that dbt runs alone; here they are held to the declaration. */
class DbtSourcesTest {
  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

  @Test
  void the_checked_in_dbt_sources_are_those_that_follow_from_the_declaration() throws IOException {
    Declaration declaration = DeclarationFile.read(ROOT.resolve("platform.yaml"));
    for (Source source : declaration.sources()) {
      Path file = ROOT.resolve("dbt/models/staging/%s/_sources.yml".formatted(source.name()));
      assertThat(file).content().isEqualTo(sources(declaration, source));
    }
  }

  private static String sources(Declaration declaration, Source source) {
    Names names = new Names(declaration, Environment.PROD);
    long hours = hours(declaration.loader().schedule());
    return """
        # Follows from platform.yaml: one table per endpoint, in its order; columns are the endpoint's contract in
        # snake case; personal data is tagged; freshness is two and four times the loader's interval.
        sources:
          - name: %s
            description: REST source %s, landed by the ingestion and loaded by Fivetran.
            schema: "{{ env_var('GROUNDWORK_DATASET_PREFIX', '') }}%s"
            config:
              loaded_at_field: _fivetran_synced
              freshness:
                warn_after: { count: %d, period: hour }
                error_after: { count: %d, period: hour }
            tables:
        """
            .formatted(source.name(), source.baseUrl(), names.rawDataset(source), 2 * hours, 4 * hours)
        + source.endpoints().stream().map(DbtSourcesTest::table).collect(Collectors.joining());
  }

  private static String table(Endpoint endpoint) {
    List<String> nested =
        endpoint.contract().entrySet().stream()
            .filter(field -> isNested(field.getValue()))
            .map(field -> Names.rawColumn(field.getKey()))
            .toList();
    String description = "One row per record of " + endpoint.path();
    description += nested.isEmpty() ? "." : "; " + String.join(" and ", nested) + " are JSON text.";
    return """
              - name: %s
                description: %s
                columns:
        """
            .formatted(endpoint.name(), description)
        + endpoint.contract().entrySet().stream()
            .map(field -> column(field, endpoint.personalData().contains(field.getKey())))
            .collect(Collectors.joining());
  }

  private static String column(Map.Entry<String, FieldType> field, boolean personal) {
    String pad = " ".repeat(10);
    String text = pad + "- name: " + Names.rawColumn(field.getKey()) + "\n";
    text += pad + "  data_type: " + type(field.getValue()) + "\n";
    return personal ? text + pad + "  config: { tags: [personal_data] }\n" : text;
  }

  /** The loader stores nested values, instants and dates as the text they came in. */
  private static String type(FieldType type) {
    return switch (type) {
      case INTEGER -> "int64";
      case NUMBER -> "float64";
      case BOOLEAN -> "bool";
      case STRING, TIMESTAMP, DATE, OBJECT, ARRAY -> "string";
    };
  }

  private static boolean isNested(FieldType type) {
    return type == FieldType.OBJECT || type == FieldType.ARRAY;
  }

  private static long hours(SyncSchedule schedule) {
    return switch (schedule) {
      case SyncSchedule.Interval interval -> Math.max(1, interval.every().toHours());
      case SyncSchedule.Daily _, SyncSchedule.Cron _ -> 24;
      case SyncSchedule.Manual _ -> 24 * 7;
    };
  }
}
