package dev.groundwork.operations.state;

import com.google.cloud.storage.Bucket;
import com.google.cloud.storage.BucketInfo;
import com.google.cloud.storage.BucketInfo.IamConfiguration;
import com.google.cloud.storage.BucketInfo.LifecycleRule;
import com.google.cloud.storage.BucketInfo.LifecycleRule.LifecycleAction;
import com.google.cloud.storage.BucketInfo.LifecycleRule.LifecycleCondition;
import com.google.cloud.storage.BucketInfo.PublicAccessPrevention;
import com.google.cloud.storage.BucketInfo.SoftDeletePolicy;
import com.google.cloud.storage.StorageClass;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Makes the state's bucket what it must be: never public, access by IAM alone, versioned. It is the one thing that
 * Terraform cannot make, because Terraform has to remember there that it made it.
 */
public final class Bootstrap {
  /** How many earlier versions of each state stay: months of deploys, and no growth without end. */
  static final int KEPT_VERSIONS = 50;

  private static final Duration SOFT_DELETE = Duration.ofDays(7);

  private final StateBucket bucket;

  public Bootstrap(StateBucket bucket) {
    this.bucket = bucket;
  }

  /**
   * What was done.
   *
   * @param made whether the bucket had to be made
   * @param corrected what was not as it must be, and is now
   * @param wrong what can only be mended by a person
   */
  public record Result(boolean made, List<String> corrected, List<String> wrong) {
    public Result {
      corrected = List.copyOf(corrected);
      wrong = List.copyOf(wrong);
    }
  }

  /** Makes the bucket, or corrects the one that is there; changes nothing where nothing is wrong. */
  public Result run() {
    Optional<Bucket> found = bucket.find();
    if (found.isEmpty()) {
      bucket.asking(() -> bucket.storage().create(wanted()));
      return new Result(true, List.of(), List.of());
    }
    return correct(found.get());
  }

  private BucketInfo wanted() {
    return BucketInfo.newBuilder(bucket.name())
        .setLocation(bucket.names().declaration().google().location())
        .setStorageClass(StorageClass.STANDARD)
        .setIamConfiguration(closed())
        .setVersioningEnabled(true)
        .setLifecycleRules(List.of(forgetting()))
        .setSoftDeletePolicy(SoftDeletePolicy.newBuilder().setRetentionDuration(SOFT_DELETE).build())
        .setLabels(labels())
        .build();
  }

  private Result correct(Bucket found) {
    List<String> corrected = new ArrayList<>();
    Bucket.Builder changed = found.toBuilder();
    if (!Boolean.TRUE.equals(found.versioningEnabled())) {
      changed.setVersioningEnabled(true);
      corrected.add("versioning was off");
    }
    IamConfiguration access = found.getIamConfiguration();
    boolean uniform = access != null && Boolean.TRUE.equals(access.isUniformBucketLevelAccessEnabled());
    boolean closed = access != null && access.getPublicAccessPrevention() == PublicAccessPrevention.ENFORCED;
    if (!uniform || !closed) {
      changed.setIamConfiguration(closed());
      if (!uniform) {
        corrected.add("access was not by IAM alone");
      }
      if (!closed) {
        corrected.add("it could be made public");
      }
    }
    if (found.getLifecycleRules().isEmpty()) {
      changed.setLifecycleRules(List.of(forgetting()));
      corrected.add("every version was kept for ever");
    }
    SoftDeletePolicy soft = found.getSoftDeletePolicy();
    if (soft == null || soft.getRetentionDuration() == null || soft.getRetentionDuration().isZero()) {
      changed.setSoftDeletePolicy(SoftDeletePolicy.newBuilder().setRetentionDuration(SOFT_DELETE).build());
      corrected.add("what was deleted was gone at once");
    }
    Map<String, String> labels = new HashMap<>(Optional.ofNullable(found.getLabels()).orElse(Map.of()));
    if (!labels.entrySet().containsAll(labels().entrySet())) {
      labels.putAll(labels());
      changed.setLabels(labels);
      corrected.add("labels were missing");
    }
    if (!corrected.isEmpty()) {
      bucket.asking(() -> bucket.storage().update(changed.build()));
    }
    return new Result(false, corrected, wrong(found));
  }

  private List<String> wrong(Bucket found) {
    String location = bucket.names().declaration().google().location();
    return location.equalsIgnoreCase(found.getLocation())
        ? List.of()
        : List.of(
            "it is in %s, google.location says %s; a bucket cannot move: declare that location, or move what is in it to a new bucket"
                .formatted(found.getLocation(), location));
  }

  private static IamConfiguration closed() {
    return IamConfiguration.newBuilder()
        .setIsUniformBucketLevelAccessEnabled(true)
        .setPublicAccessPrevention(PublicAccessPrevention.ENFORCED)
        .build();
  }

  private static LifecycleRule forgetting() {
    return new LifecycleRule(
        LifecycleAction.newDeleteAction(),
        LifecycleCondition.newBuilder().setIsLive(false).setNumberOfNewerVersions(KEPT_VERSIONS).build());
  }

  /** All environments share the bucket. */
  private Map<String, String> labels() {
    String platform = bucket.names().declaration().platform().name().toLowerCase(Locale.ROOT);
    return Map.of("platform", platform, "environment", "all", "layer", "state");
  }
}
