package dev.groundwork.stacks.google;

import com.hashicorp.cdktf.ITerraformDependable;
import com.hashicorp.cdktf.providers.google.project_service.ProjectService;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import software.constructs.Construct;

/** The APIs that a stack uses, switched on. They stay on after a destroy: others in the project may use them. */
public final class ProjectApis extends Construct {
  private final Map<Api, ProjectService> services = new EnumMap<>(Api.class);

  public ProjectApis(Construct scope, String id, Set<Api> apis) {
    super(scope, id);
    for (Api api : apis) {
      services.put(
          api,
          ProjectService.Builder.create(this, api.id())
              .service(api.service())
              .disableOnDestroy(false)
              .disableDependentServices(false)
              .build());
    }
  }

  /**
   * What must be on before resources of an API can be made.
   *
   * @throws IllegalArgumentException if the stack did not ask for it
   */
  public ITerraformDependable of(Api api) {
    ProjectService service = services.get(api);
    if (service == null) {
      throw new IllegalArgumentException("API %s is not switched on; allowed: %s".formatted(api, services.keySet()));
    }
    return service;
  }
}
