package dev.groundwork.stacks.google;

import com.hashicorp.cdktf.ITerraformDependable;
import com.hashicorp.cdktf.providers.google.project_iam_member.ProjectIamMember;
import com.hashicorp.cdktf.providers.google.project_iam_member.ProjectIamMemberCondition;
import java.util.List;
import java.util.stream.Collectors;
import software.constructs.Construct;

/** What may be granted on a project: only what BigQuery knows no smaller place for. */
public final class ProjectGrants {
  private static final String RUN_QUERIES = "roles/bigquery.jobUser";
  private static final String CREATE_DATASETS = "roles/bigquery.user";

  /** All roles that the platform grants on a project. */
  public static final List<String> ROLES = List.of(RUN_QUERIES, CREATE_DATASETS);

  private final Construct scope;
  private final String project;
  private final List<ITerraformDependable> requires;

  /**
   * @param scope holds the grants
   * @param project its id
   * @param requires what must be there before, such as the API that keeps the project's policy
   */
  public ProjectGrants(Construct scope, String project, List<ITerraformDependable> requires) {
    this.scope = scope;
    this.project = project;
    this.requires = List.copyOf(requires);
  }

  /** Lets somebody run jobs; which tables they may touch is granted on datasets. */
  public ITerraformDependable runQueries(Grantee grantee) {
    return grant(grantee, "runs-queries", RUN_QUERIES);
  }

  /** Lets somebody run jobs, list datasets and make new ones: what Fivetran asks of its account. */
  public ITerraformDependable createDatasets(Grantee grantee) {
    return grant(grantee, "creates-datasets", CREATE_DATASETS);
  }

  /**
   * Lets somebody give and take these roles in the project, and no others.
   *
   * @see <a href="https://cloud.google.com/iam/docs/setting-limits-on-granting-roles">limits on granting roles</a>
   */
  public ITerraformDependable delegate(Grantee grantee, List<String> roles) {
    String names = roles.stream().map(role -> "'" + role + "'").collect(Collectors.joining(", "));
    return ProjectIamMember.Builder.create(scope, grantee.id() + "-delegates")
        .project(project)
        .dependsOn(requires)
        .role("roles/resourcemanager.projectIamAdmin")
        .member(grantee.member())
        .condition(
            ProjectIamMemberCondition.builder()
                .title("only-job-roles")
                .description("May grant and revoke no other role than these")
                .expression(
                    "api.getAttribute('iam.googleapis.com/modifiedGrantsByRole', []).hasOnly([" + names + "])")
                .build())
        .build();
  }

  private ITerraformDependable grant(Grantee grantee, String verb, String role) {
    return ProjectIamMember.Builder.create(scope, grantee.id() + "-" + verb)
        .project(project)
        .dependsOn(requires)
        .role(role)
        .member(grantee.member())
        .build();
  }
}
