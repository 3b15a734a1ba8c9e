package dev.groundwork.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A declaration file")
class DeclarationFileTest {
  @TempDir Path folder;

  @Test
  void of_this_repository_is_right_and_declares_three_endpoints() {
    Declaration declaration = DeclarationFile.read(Path.of("../platform.yaml"));

    Source source = declaration.source("jsonplaceholder");
    assertThat(source.endpoints()).extracting(Endpoint::name).containsExactly("posts", "comments", "users");
    assertThat(source.endpoints().get(2).contract()).containsEntry("address", FieldType.OBJECT);
    assertThat(source.endpoints().get(2).personalData())
        .containsExactly("name", "username", "email", "address", "phone");
  }

  @Test
  void that_says_only_what_is_required_gets_these_defaults() {
    assertThat(Declarations.smallest())
        .isEqualTo(
            new Declaration(
                new Platform("groundwork", "gw"),
                new Google("groundwork-demo", "europe-west1", "EU"),
                StateStore.LOCAL,
                new Landing(Retention.TRIAL, 30, "landing"),
                new Warehouse(7, Optional.empty(), java.util.List.of()),
                new Loader("GCP_EUROPE_WEST3", "0", new SyncSchedule.Interval(Duration.ofHours(6)), true),
                new Transform(Transform.Engine.CORE),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                java.util.List.of(
                    new Source(
                        "blog",
                        URI.create("https://blog.example.org"),
                        Optional.empty(),
                        java.util.List.of(
                            new Endpoint(
                                "posts",
                                "/posts",
                                java.util.List.of("id"),
                                Map.of("id", FieldType.INTEGER, "userId", FieldType.INTEGER),
                                java.util.List.of()))))));
  }

  @Test
  void keeps_the_order_of_the_contract() {
    String text = Declarations.with("{ id: integer, userId: integer }", "{ id: integer, z: date, a: timestamp }");

    assertThat(Declarations.read(text).source("blog").endpoints().getFirst().contract().keySet())
        .containsExactly("id", "z", "a");
  }

  @Test
  void that_does_not_exist_is_told_with_what_to_do() {
    Path file = folder.resolve("platform.yaml");

    assertThatThrownBy(() -> DeclarationFile.read(file))
        .isInstanceOf(InvalidDeclaration.class)
        .hasMessage(
            file + ": 1 problem\n  line 1: there is no such file; run where platform.yaml is, or write one");
  }

  @Test
  void that_is_a_folder_or_not_text_or_huge_is_told() throws IOException {
    Path binary = Files.write(folder.resolve("binary.yaml"), new byte[] {(byte) 0xc3, (byte) 0x28});
    Path huge = Files.writeString(folder.resolve("huge.yaml"), "#".repeat(1_000_001));

    assertThatThrownBy(() -> DeclarationFile.read(folder)).hasMessageContaining("this is not a file");
    assertThatThrownBy(() -> DeclarationFile.read(binary)).hasMessageContaining("not UTF-8");
    assertThatThrownBy(() -> DeclarationFile.read(huge)).hasMessageContaining("larger than 1000000 bytes");
  }

  @Test
  void with_many_problems_tells_all_of_them_in_the_order_of_the_file() {
    String text =
        """
        platform: { name: "", prefix: toolongprefix }
        gogle: {}
        google: { project: groundwork-demo, region: europe, location: Mars }
        landing: { retention: forever, expireAfterDays: 0 }
        loader: { region: GCP_EUROPE_WEST3, pauseAfterTrial: yes, schedule: { interval: 7h } }
        sources:
          - name: blog
            endpoints:
              - { name: posts, path: posts, key: [id], contract: { identifier: integer } }
        """;

    assertThat(Declarations.problems(text))
        .containsExactly(
            "1 platform.name is \"\"; allowed: 1 to 40 letters, digits and underscores, a letter first, such as "
                + "groundwork",
            "1 platform.prefix is toolongprefix; allowed: 2 to 7 lower-case letters, digits and hyphens, a letter "
                + "first, no hyphen last, not goog, such as gw",
            "2 unknown key gogle in the document; allowed: platform, google, state, landing, warehouse, "
                + "loader, transform, dbtCloud, budget, ci, sources; "
                + "did you mean google?",
            "3 google.region is europe; allowed: a region, such as europe-west1",
            "3 google.location is Mars; allowed: EU, US or a region, such as EU",
            "4 landing.retention is forever; allowed: trial, kept",
            "4 landing.expireAfterDays is 0; a whole number from 1 to 3650 is allowed",
            "5 loader.schedule.interval is 7h; allowed: one of Fivetran's frequencies: "
                + "1m, 5m, 15m, 30m, 1h, 2h, 3h, 6h, 8h, 12h, 24h",
            "5 loader.pauseAfterTrial is yes; true or false is allowed",
            "7 missing key baseUrl in sources[0]: what endpoint paths are appended to; add it, such as "
                + "https://api.example.org/v1",
            "9 sources[0].endpoints[0].path is posts; allowed: a path that begins with a slash, without spaces, "
                + "? and #, such as /posts",
            "9 key names id, which is not in contract; allowed: identifier; correct it or add the field to contract");
  }
}
