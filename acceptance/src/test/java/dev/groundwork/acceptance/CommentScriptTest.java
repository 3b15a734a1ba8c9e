package dev.groundwork.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The script that comments")
class CommentScriptTest {
  @TempDir Path folder;

  @Test
  void posts_the_first_comment_of_a_pull_request() throws Exception {
    assertThat(run("", "<!-- groundwork-plan cloud/prod -->\nplan")).isZero();
    assertThat(asked())
        .hasSize(2)
        .last()
        .asString()
        .startsWith("api --silent -X POST repos/acme/analytics/issues/7/comments -F body=@");
  }

  @Test
  void updates_the_one_it_wrote_before() throws Exception {
    assertThat(run("41\n42", "<!-- groundwork-plan cloud/prod -->\nplan")).isZero();
    assertThat(asked()).last().asString().startsWith("api --silent -X PATCH repos/acme/analytics/issues/comments/41 -F body=@");
  }

  @Test
  void looks_only_at_comments_of_the_workflow_itself_that_begin_with_the_marker() throws Exception {
    run("", "<!-- groundwork-plan cloud/dev -->\nplan");
    assertThat(asked().getFirst())
        .contains("user.login == \"github-actions[bot]\"", "startswith(env.MARKER)")
        .endsWith("MARKER=<!-- groundwork-plan cloud/dev -->");
  }

  @Test
  void refuses_what_is_no_plan_and_fails_where_github_does() throws Exception {
    assertThat(run("", "anything")).isEqualTo(2);
    assertThat(folder.resolve("asked")).doesNotExist();
    assertThat(run("exit", "<!-- groundwork-plan cloud/prod -->\nplan")).isEqualTo(9);
  }

  /** Runs it with a gh that answers the list of comments with these ids. */
  private int run(String ids, String comment) throws IOException, InterruptedException {
    Path gh = folder.resolve("gh");
    Files.writeString(folder.resolve("ids"), ids);
    Files.writeString(
        gh,
        """
        #!/bin/sh
        echo "$* MARKER=$MARKER" >>'%1$s/asked'
        [ "$(cat '%1$s/ids')" != exit ] || exit 9
        case "$*" in *--paginate*) cat '%1$s/ids' ;; esac
        """
            .formatted(folder));
    assertThat(gh.toFile().setExecutable(true)).isTrue();
    Path file = Files.writeString(folder.resolve("comment.md"), comment);
    ProcessBuilder builder =
        new ProcessBuilder(Repository.ROOT.resolve(".ci/comment").toString(), file.toString(), "7")
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("output").toFile());
    builder.environment().put("PATH", folder + ":" + System.getenv("PATH"));
    builder.environment().put("GITHUB_REPOSITORY", "acme/analytics");
    return builder.start().waitFor();
  }

  private List<String> asked() throws IOException {
    return Files.readAllLines(folder.resolve("asked"));
  }
}
