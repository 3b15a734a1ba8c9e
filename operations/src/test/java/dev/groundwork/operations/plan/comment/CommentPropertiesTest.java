package dev.groundwork.operations.plan.comment;

import static dev.groundwork.operations.plan.PlannedResource.document;
import static dev.groundwork.operations.plan.PlannedResource.of;
import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.operations.plan.PlanReader;
import dev.groundwork.operations.plan.PlannedResource;
import dev.groundwork.operations.plan.Secrecy;
import dev.groundwork.operations.plan.StackPlan;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CommentPropertiesTest {
  private static final PlanReader READER = new PlanReader(new Secrecy(List.of()));
  private static final Pattern OURS =
      Pattern.compile("<!-- groundwork-plan cloud/prod -->|<details><summary>[A-Za-z ]+: [0-9,]+</summary>|</details>");
  private static final Pattern LEFT_OUT = Pattern.compile("([0-9,]+) of ([0-9,]+) ([a-z][a-z ,]*?)(?=, [0-9]|\\.)");

  @Property(tries = 300)
  void no_text_of_a_plan_means_anything_to_markdown_html_or_a_bot(@ForAll("hostile") String text) {
    String comment = comment(plan(text, text, 2)).text();
    RenderedComment rendered = RenderedComment.of(comment);
    assertThat(rendered.html).as(comment).allMatch(html -> OURS.matcher(html.strip()).matches());
    assertThat(rendered.links).as(comment).isEmpty();
    assertThat(rendered.texts).as(comment).noneMatch(plain -> plain.contains("@") || plain.contains("`"));
    assertThat(rendered.cells).as(comment).hasSize(9).containsOnly(5);
    assertThat(rendered.headings).as(comment).isEqualTo(6);
    assertThat(comment).doesNotContainPattern("(^|[^\\p{L}\\p{N}])@\\p{L}").doesNotContain("<script", "<img", "\r");
    assertThat(comment.lines().filter(line -> line.startsWith("<!--"))).hasSize(1);
  }

  @Property(tries = 20)
  void a_comment_is_never_longer_than_github_allows_and_says_what_it_leaves_out(
      @ForAll("hostile") String text, @ForAll @IntRange(max = 200) int count, @ForAll @IntRange(min = 1, max = 300) int times) {
    String comment = comment(plan(text, text.repeat(1 + times / (1 + text.length())), count)).text();
    assertThat(comment.length()).isLessThanOrEqualTo(65_536);
    assertThat(comment).contains("`google`: ");
    long shown = comment.lines().filter(line -> line.startsWith("| added") || line.startsWith("| removed")).count();
    assertThat(shown + leftOut(comment, "grants")).isEqualTo(4L * count);
    assertThat(comment.split("<details>", -1)).hasSameSizeAs(comment.split("</details>", -1));
  }

  private static long leftOut(String comment, String noun) {
    Matcher parts = LEFT_OUT.matcher(comment.substring(Math.max(0, comment.indexOf("**Left out**"))));
    while (parts.find()) {
      if (parts.group(3).equals(noun)) {
        return Long.parseLong(parts.group(1).replace(",", ""));
      }
    }
    return 0;
  }

  @Property(tries = 50)
  void the_same_plans_give_the_same_comment(@ForAll("hostile") String text) {
    assertThat(comment(plan(text, text, 3)).text()).isEqualTo(comment(plan(text, text, 3)).text());
  }

  private static PlanComment comment(StackPlan plan) {
    return new PlanComment("cloud", "prod", List.of(plan), List.of());
  }

  /** The text in every place that a plan has, in resources of every kind. */
  private static StackPlan plan(String text, String value, int count) {
    PlannedResource[] resources = new PlannedResource[count * 5];
    for (int i = 0; i < count; i++) {
      String key = "[\"" + i + text + "\"]";
      Map<String, ?> grant = Map.of("bucket", text, "role", value, "member", value);
      resources[5 * i] = of("google_storage_bucket.a" + key, "delete", "create").before(Map.of("id", value, "name", value))
          .after(Map.of("name", value + "2", "id", 1)).in("replace_paths", List.of(List.of(text), List.of("name")));
      resources[5 * i + 1] = of("google_x.b" + key, "update").before(Map.of(text + "k", value, "x", 1)).after(Map.of(text + "k", value + "!", "x", 2));
      resources[5 * i + 2] = of("google_storage_bucket_iam_member.c" + key, "delete", "create").before(grant)
          .after(Map.of("bucket", text, "role", value + "2", "member", value));
      resources[5 * i + 3] = of("google_project_iam_member.d" + key, "create").after(grant).with("action_reason", text);
      resources[5 * i + 4] = of("google_project_iam_member.e" + key, "delete").before(grant).with("previous_address", "q" + text);
    }
    return READER.read("google", document(Map.of("output_changes", Map.of("o" + text, Map.of("actions", List.of("create")))), resources));
  }

  @Provide
  Arbitrary<String> hostile() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "`", "``", "|", "\\|", "\\", "<", ">", "<script>", "<!--", "-->", "</details>", "@octocat", "@org/team", "\n", "\r\n", "\n\n", "\n# ",
            "\n|---|", "[x](http://e.com)", "![i](http://e.com/i.png)", "http://e.com", "www.e.com", "#1", "\n```\n", "    ", "&lt;", "&#96;",
            "&#124;", "*", "_", "~~", "\u202e", "\u200b", "\u0000", "\ud800", "é", "漢", "😀", "$x$", "a", " ", "- ", "\n\n- @x", ":tada:", "{{", "%");
    return Arbitraries.oneOf(pieces.list().ofMaxSize(8).map(all -> String.join("", all)), Arbitraries.strings().ofMaxLength(30));
  }
}
