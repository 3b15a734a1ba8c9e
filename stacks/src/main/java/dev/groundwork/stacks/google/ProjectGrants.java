package dev.groundwork.stacks.google;

import com.hashicorp.cdktf.ITerraformDependable;
import com.hashicorp.cdktf.providers.google.project_iam_member.ProjectIamMember;
import software.constructs.Construct;

/** What may be granted on a project: only what BigQuery knows no smaller place for. */
public final class ProjectGrants {
  private final Construct scope;
  private final String project;

  /**
   * @param scope holds the grants
   * @param project its id
   */
  public ProjectGrants(Construct scope, String project) {
    this.scope = scope;
    this.project = project;
  }

  /** Lets somebody run jobs; which tables they may touch is granted on datasets. */
  public ITerraformDependable runQueries(Grantee grantee) {
    return grant(grantee, "runs-queries", "roles/bigquery.jobUser");
  }

  /** Lets somebody run jobs, list datasets and make new ones: what Fivetran asks of its account. */
  public ITerraformDependable createDatasets(Grantee grantee) {
    return grant(grantee, "creates-datasets", "roles/bigquery.user");
  }

  private ITerraformDependable grant(Grantee grantee, String verb, String role) {
    return ProjectIamMember.Builder.create(scope, grantee.id() + "-" + verb)
        .project(project)
        .role(role)
        .member(grantee.member())
        .build();
  }
}
