package dev.groundwork.stacks.google;

import com.hashicorp.cdktf.ITerraformDependable;
import com.hashicorp.cdktf.TerraformResourceLifecycle;
import com.hashicorp.cdktf.providers.google.storage_bucket.StorageBucket;
import com.hashicorp.cdktf.providers.google.storage_bucket.StorageBucketLifecycleRule;
import com.hashicorp.cdktf.providers.google.storage_bucket.StorageBucketLifecycleRuleAction;
import com.hashicorp.cdktf.providers.google.storage_bucket.StorageBucketLifecycleRuleCondition;
import com.hashicorp.cdktf.providers.google.storage_bucket.StorageBucketTimeouts;
import com.hashicorp.cdktf.providers.google.storage_bucket.StorageBucketVersioning;
import dev.groundwork.model.Retention;
import java.util.List;
import java.util.Map;
import software.constructs.Construct;

/** The bucket that ingestion writes and the loader reads: never public, access by IAM alone, emptied by age. */
public final class LandingBucket extends Construct {
  private static final int SEVEN_DAYS = 604_800;
  private final BucketGrants grants;

  /**
   * What makes a landing bucket.
   *
   * @param retention whether a destroy may take its objects
   * @param expireAfterDays age at which objects are deleted
   * @param requires the API that must be on
   */
  public record Props(
      String name,
      String location,
      Retention retention,
      int expireAfterDays,
      Map<String, String> labels,
      ITerraformDependable requires) {}

  public LandingBucket(Construct scope, String id, Props props) {
    super(scope, id);
    boolean kept = props.retention() == Retention.KEPT;
    StorageBucket bucket =
        StorageBucket.Builder.create(this, "bucket")
            .name(props.name())
            .location(props.location())
            .storageClass("STANDARD")
            .labels(props.labels())
            .uniformBucketLevelAccess(true)
            .publicAccessPrevention("enforced")
            .versioning(StorageBucketVersioning.builder().enabled(false).build())
            .lifecycleRule(
                List.of(rule("Delete", props.expireAfterDays()), rule("AbortIncompleteMultipartUpload", 1)))
            .forceDestroy(!kept)
            .lifecycle(TerraformResourceLifecycle.builder().preventDestroy(kept).build())
            // A bucket that somebody deleted is asked for again for 240 s otherwise.
            .timeouts(StorageBucketTimeouts.builder().read("20s").build())
            .dependsOn(List.of(props.requires()))
            .build();
    // The bindings are older than this block. Soft-deleted objects of a trial would only cost.
    bucket.addOverride("soft_delete_policy.retention_duration_seconds", kept ? SEVEN_DAYS : 0);
    grants = new BucketGrants(this, bucket.getName());
  }

  /** Lets somebody write, read, list and delete objects. */
  public ITerraformDependable grantReadWrite(Grantee grantee) {
    return grants.readWrite(grantee);
  }

  private static StorageBucketLifecycleRule rule(String action, int age) {
    return StorageBucketLifecycleRule.builder()
        .action(StorageBucketLifecycleRuleAction.builder().type(action).build())
        .condition(StorageBucketLifecycleRuleCondition.builder().age(age).build())
        .build();
  }
}
