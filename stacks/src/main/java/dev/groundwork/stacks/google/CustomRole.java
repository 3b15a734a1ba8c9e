package dev.groundwork.stacks.google;

import com.hashicorp.cdktf.ITerraformDependable;
import com.hashicorp.cdktf.providers.google.project_iam_custom_role.ProjectIamCustomRole;
import com.hashicorp.cdktf.providers.google.project_iam_member.ProjectIamMember;
import java.util.List;
import java.util.SortedSet;
import software.constructs.Construct;

/** A role of the project's own with exactly these permissions, for what no predefined role is small enough. */
public final class CustomRole extends Construct {
  private final String project;
  private final ProjectIamCustomRole role;

  /**
   * What makes a role.
   *
   * @param roleId 3 to 64 letters, digits, underscores and periods
   * @param permissions as IAM names them: {@code storage.buckets.get}
   * @param requires the API that must be on
   */
  public record Props(
      String project,
      String roleId,
      String title,
      String description,
      SortedSet<String> permissions,
      ITerraformDependable requires) {}

  public CustomRole(Construct scope, String id, Props props) {
    super(scope, id);
    project = props.project();
    role =
        ProjectIamCustomRole.Builder.create(this, "role")
            .project(project)
            .roleId(props.roleId())
            .title(props.title())
            .description(props.description())
            .stage("GA")
            .permissions(List.copyOf(props.permissions()))
            .dependsOn(List.of(props.requires()))
            .build();
  }

  /** Lets somebody do, in the whole project, what the role names. */
  public ITerraformDependable grant(Grantee grantee) {
    return ProjectIamMember.Builder.create(this, grantee.id())
        .project(project)
        .role(role.getName())
        .member(grantee.member())
        .build();
  }
}
