package dev.groundwork.operations.plan;

import static dev.groundwork.operations.plan.PlannedResource.of;
import static dev.groundwork.operations.plan.PlannedResource.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlanPropertiesTest {
  /** Wherever in a value a marked one stands, it does not come out. */
  @Property(tries = 300)
  void a_secret_never_comes_out_of_a_marked_value(@ForAll("trees") Object tree) {
    StackPlan plan =
        read(
            of("google_storage_bucket_iam_member.b", "delete", "create")
                .before(Map.of("id", tree, "v", tree, "role", tree, "member", tree))
                .after(Map.of("id", "x", "v", tree, "w", tree, "role", "r", "member", "m"))
                .in("before_sensitive", Map.of("id", true, "v", true, "role", true, "member", true))
                .in("after_sensitive", true)
                .in("replace_paths", List.of(List.of("v"), List.of("w"))));
    assertThat(plan.toString()).doesNotContain("hunter2");
  }

  @Provide
  Arbitrary<Object> trees() {
    Arbitrary<Object> leaf = Arbitraries.of("hunter2", "a hunter2 b", "{\"x\":\"hunter2\"}", "[\"hunter2\"]");
    return Arbitraries.recursive(
        () -> leaf,
        inner ->
            Arbitraries.oneOf(
                inner.list().ofMinSize(1).ofMaxSize(2).map(list -> (Object) list),
                inner.map(value -> (Object) Map.of("k", value, "hunter2", value))),
        0,
        3);
  }
}
