package dev.groundwork.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Real stacks, real terraform, providers that the sandbox serves; nothing is deployed. */
@DisplayName("A plan as a comment")
class PlanIT {
  private static final Pattern TOLD = Pattern.compile("(?m)^(\\w+):\\R(?:.*\\R)*?Plan: (\\d+) to add, (\\d+) to change, (\\d+) to destroy\\.");
  private static final String BUCKET = "groundwork-demo-gw-landing";

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  Path folder;

  @Test
  void counts_as_terraform_does_lists_every_grant_and_holds_no_secret() throws Exception {
    try (Groundwork groundwork = new Groundwork(folder)) {
      var diff = groundwork.run("diff", "--expect-none");
      assertThat(diff.exit()).as("of a diff that expects none").isEqualTo(1);
      Path synthesized = Repository.ROOT.resolve("cdktf.out");
      Path file = folder.resolve("comment.md");
      // As if the bucket's name were a secret of this machine: wherever a plan names it, it must not come out.
      Map<String, String> environment = Map.of("SOME_API_TOKEN", BUCKET);
      var told =
          groundwork.run(environment, "plan-comment", "--synthesized", synthesized.toString(), "--out", file.toString());
      assertThat(told.exit()).isZero();

      String comment = Files.readString(file);
      Matcher stacks = TOLD.matcher(diff.output());
      int found = 0;
      for (; stacks.find(); found++) {
        assertThat(comment).contains("- `%s`: %s to add\n".formatted(stacks.group(1), stacks.group(2)));
        assertThat(List.of(stacks.group(3), stacks.group(4))).containsOnly("0");
      }
      assertThat(found).isEqualTo(2);

      List<String> roles = rolesGranted(synthesized);
      List<String> rows = comment.lines().filter(line -> line.startsWith("| added |")).toList();
      assertThat(rows).hasSameSizeAs(roles);
      assertThat(roles).isNotEmpty().allSatisfy(role -> assertThat(rows).anyMatch(row -> row.contains("`" + role + "`")));
      assertThat(comment).contains("(gw-transform) (known after apply)`");
      assertThat(comment).doesNotContain(BUCKET, "sandbox-owner").contains("(hidden: looks like a secret)");
    }
  }

  private static List<String> rolesGranted(Path synthesized) throws Exception {
    List<String> roles = new ArrayList<>();
    for (String stack : List.of("google", "fivetran")) {
      JsonNode document =
          new ObjectMapper().readTree(synthesized.resolve("stacks/" + stack + "/cdk.tf.json").toFile());
      for (Map.Entry<String, JsonNode> type : document.path("resource").properties()) {
        if (type.getKey().endsWith("_iam_member")) {
          type.getValue().forEach(grant -> roles.add(grant.path("role").asText()));
        }
      }
    }
    return roles;
  }
}
