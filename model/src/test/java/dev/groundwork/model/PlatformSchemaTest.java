package dev.groundwork.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The editors' schema")
class PlatformSchemaTest {
  private static final Path PAGE = Path.of("../docs/declaration.md");
  private static final Path FILE = Path.of("../docs/platform.schema.json");

  @Test
  void in_docs_is_the_one_generated_from_the_records() throws IOException {
    if (Boolean.getBoolean("groundwork.update")) {
      Files.createDirectories(FILE.getParent());
      Files.writeString(FILE, PlatformSchema.text());
    }
    assertThat(FILE)
        .as("to bring it up to date: mvn -pl model test -Dtest=PlatformSchemaTest -Dgroundwork.update=true")
        .hasContent(PlatformSchema.text());
  }

  @Test
  void stands_beside_a_page_for_people_generated_from_the_same_records() throws IOException {
    if (Boolean.getBoolean("groundwork.update")) {
      Files.writeString(PAGE, DeclarationReference.text());
    }
    assertThat(PAGE)
        .as("to bring it up to date: mvn -pl model test -Dtest=PlatformSchemaTest -Dgroundwork.update=true")
        .hasContent(DeclarationReference.text());
  }

  @Test
  void accepts_the_platform_of_this_repository() throws IOException {
    assertThat(complaints(Files.readString(Path.of("../platform.yaml")))).isEmpty();
    assertThat(complaints(Declarations.SMALLEST)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name: groundwork     | nmae: groundwork",
        "prefix: gw           | prefix: 12",
        "prefix: gw           | prefix: abcdefgh",
        "location: EU         | location: Mars",
        "GCP_EUROPE_WEST3     | Frankfurt",
        "key: [id]            | key: []",
        "key: [id]            | key: id",
        "userId: integer      | userId: int",
        "path: /posts         | path: posts"
      })
  void refuses_what_the_reader_refuses(String part, String other) {
    String text = Declarations.with(part, other);

    assertThat(Declarations.problems(text)).isNotEmpty();
    assertThat(complaints(text)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "manual               | true",
        "{ interval: 15m }    | true",
        "{ interval: 24h }    | true",
        "{ daily: '23:00' }   | true",
        "{ cron: '0 6 * * 1' }| true",
        "{ interval: 7h }     | false",
        "{ daily: '06:30' }   | false",
        "{ cron: '* *' }      | false",
        "{}                   | false",
        "{ interval: 1h, daily: '06:00' } | false",
        "sometimes            | false"
      })
  void agrees_with_the_reader_on_schedules(String schedule, boolean right) {
    String text = Declarations.with("GCP_EUROPE_WEST3", "GCP_EUROPE_WEST3\n  schedule: " + schedule);

    assertThat(Declarations.problems(text).isEmpty()).isEqualTo(right);
    assertThat(complaints(text).isEmpty()).isEqualTo(right);
  }

  private static Set<ValidationMessage> complaints(String yaml) {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(PlatformSchema.text(), InputFormat.JSON);
    return schema.validate(yaml, InputFormat.YAML);
  }
}
