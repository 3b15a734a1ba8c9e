package dev.groundwork.stacks.dbtcloud;

import com.hashicorp.cdktf.ITerraformDependable;
import dev.groundwork.cdktf.providers.dbtcloud.project.Project;
import dev.groundwork.cdktf.providers.dbtcloud.project_repository.ProjectRepository;
import dev.groundwork.cdktf.providers.dbtcloud.repository.Repository;
import software.constructs.Construct;

/**
 * A project and the repository that it clones with a deploy key: dbt Cloud makes the pair, keeps the private half and
 * shows the public one, which a person adds to the repository.
 */
public final class TransformProject extends Construct {
  private final Project project;
  private final ProjectRepository link;

  /**
   * What makes a project.
   *
   * @param name as people see it in dbt Cloud
   * @param repository address from which dbt Cloud clones; a change of it replaces the repository and its deploy key
   * @param folder of the dbt project in the repository
   */
  public record Props(String name, String repository, String folder) {}

  public TransformProject(Construct scope, String id, Props props) {
    super(scope, id);
    project =
        Project.Builder.create(this, "project")
            .name(props.name())
            .description("Made by Groundwork; changes by hand are taken back")
            .dbtProjectSubdirectory(props.folder())
            .build();
    Repository repository =
        Repository.Builder.create(this, "repository")
            .projectId(project.getId())
            .remoteUrl(props.repository())
            .gitCloneStrategy("deploy_key")
            .build();
    link =
        ProjectRepository.Builder.create(this, "link")
            .projectId(project.getId())
            .repositoryId(repository.getRepositoryId())
            .build();
  }

  /** The project's id, known after an apply. */
  public Number id() {
    return project.getId();
  }

  /** That the project can be cloned, without which no job can run. */
  public ITerraformDependable cloned() {
    return link;
  }
}
