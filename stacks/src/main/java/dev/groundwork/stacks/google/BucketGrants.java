package dev.groundwork.stacks.google;

import com.hashicorp.cdktf.ITerraformDependable;
import com.hashicorp.cdktf.providers.google.storage_bucket_iam_member.StorageBucketIamMember;
import software.constructs.Construct;

/** What may be granted on a bucket, be it of this stack or, by name, of another. */
public final class BucketGrants {
  private final Construct scope;
  private final String bucket;

  /**
   * @param scope holds the grants
   * @param bucket its name
   */
  public BucketGrants(Construct scope, String bucket) {
    this.scope = scope;
    this.bucket = bucket;
  }

  /** Lets somebody read and list objects. */
  public ITerraformDependable read(Grantee grantee) {
    return grant(grantee, "reads", "roles/storage.objectViewer");
  }

  /** Lets somebody write, read, list and delete objects. */
  public ITerraformDependable readWrite(Grantee grantee) {
    return grant(grantee, "writes", "roles/storage.objectUser");
  }

  private ITerraformDependable grant(Grantee grantee, String verb, String role) {
    return StorageBucketIamMember.Builder.create(scope, grantee.id() + "-" + verb)
        .bucket(bucket)
        .role(role)
        .member(grantee.member())
        .build();
  }
}
