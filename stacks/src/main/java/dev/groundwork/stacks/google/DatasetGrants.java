package dev.groundwork.stacks.google;

import com.hashicorp.cdktf.ITerraformDependable;
import com.hashicorp.cdktf.providers.google.bigquery_dataset_iam_member.BigqueryDatasetIamMember;
import software.constructs.Construct;

/** What may be granted on a dataset, be it of this stack or, by name, of another. */
public final class DatasetGrants {
  private final Construct scope;
  private final String dataset;

  /**
   * @param scope holds the grants
   * @param dataset its id
   */
  public DatasetGrants(Construct scope, String dataset) {
    this.scope = scope;
    this.dataset = dataset;
  }

  /** Lets somebody read all tables. */
  public ITerraformDependable read(Grantee grantee) {
    return grant(grantee, "reads", "roles/bigquery.dataViewer");
  }

  /** Lets somebody make, change and read all tables. */
  public ITerraformDependable write(Grantee grantee) {
    return grant(grantee, "writes", "roles/bigquery.dataEditor");
  }

  private ITerraformDependable grant(Grantee grantee, String verb, String role) {
    return BigqueryDatasetIamMember.Builder.create(scope, grantee.id() + "-" + verb)
        .datasetId(dataset)
        .role(role)
        .member(grantee.member())
        .build();
  }
}
