package dev.groundwork.testkit.example;

import com.hashicorp.cdktf.TerraformResourceLifecycle;
import com.hashicorp.cdktf.TerraformStack;
import com.hashicorp.cdktf.providers.google.provider.GoogleProvider;
import com.hashicorp.cdktf.providers.google.service_account.ServiceAccount;
import com.hashicorp.cdktf.providers.google.storage_bucket.StorageBucket;
import com.hashicorp.cdktf.providers.google.storage_bucket_iam_member.StorageBucketIamMember;
import java.util.Map;
import software.constructs.Construct;

/** A bucket and an account that reads it. */
public final class LakeStack extends TerraformStack {
  public LakeStack(Construct scope, String id) {
    super(scope, id);
    GoogleProvider.Builder.create(this, "google").project("demo").build();
    StorageBucket lake =
        StorageBucket.Builder.create(this, "lake")
            .name("demo-lake")
            .location("EU")
            .labels(Map.of("platform", "demo", "environment", "prod", "layer", "lake"))
            .publicAccessPrevention("enforced")
            .uniformBucketLevelAccess(true)
            .forceDestroy(false)
            .lifecycle(TerraformResourceLifecycle.builder().preventDestroy(true).build())
            .build();
    ServiceAccount reader = ServiceAccount.Builder.create(this, "reader").accountId("demo-reader").build();
    StorageBucketIamMember.Builder.create(this, "reads")
        .bucket(lake.getName())
        .role("roles/storage.objectViewer")
        .member("serviceAccount:" + reader.getEmail())
        .build();
  }
}
