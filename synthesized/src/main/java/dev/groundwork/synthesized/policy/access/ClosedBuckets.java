package dev.groundwork.synthesized.policy.access;

import dev.groundwork.synthesized.Synthesis;
import dev.groundwork.synthesized.policy.rule.Rule;
import dev.groundwork.synthesized.policy.rule.Violation;
import java.util.stream.Stream;

/** A bucket can neither be made public nor opened object by object. */
public record ClosedBuckets() implements Rule {
  @Override
  public Stream<Violation> check(Synthesis synthesis) {
    return synthesis
        .resources("google_storage_bucket")
        .flatMap(
            bucket -> {
              Stream.Builder<Violation> found = Stream.builder();
              if (!bucket.text("public_access_prevention").orElse("").equals("enforced")) {
                found.add(
                    violation(bucket, "public_access_prevention", "\"enforced\"", "set it, so that no grant makes it public"));
              }
              if (!bucket.flag("uniform_bucket_level_access").orElse(false)) {
                found.add(
                    violation(bucket, "uniform_bucket_level_access", "true", "set it, so that IAM alone gives access"));
              }
              return found.build();
            });
  }
}
