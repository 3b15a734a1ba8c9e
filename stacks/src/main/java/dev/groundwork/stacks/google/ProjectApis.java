package dev.groundwork.stacks.google;

import com.hashicorp.cdktf.ITerraformDependable;
import com.hashicorp.cdktf.providers.google.project_service.ProjectService;
import java.util.EnumMap;
import java.util.Map;
import software.constructs.Construct;

/** The APIs that the platform uses, switched on. They stay on after a destroy: others in the project may use them. */
public final class ProjectApis extends Construct {
  private final Map<Api, ProjectService> services = new EnumMap<>(Api.class);

  public ProjectApis(Construct scope, String id) {
    super(scope, id);
    for (Api api : Api.values()) {
      services.put(
          api,
          ProjectService.Builder.create(this, api.id())
              .service(api.service())
              .disableOnDestroy(false)
              .disableDependentServices(false)
              .build());
    }
  }

  /** What must be on before resources of an API can be made. */
  public ITerraformDependable of(Api api) {
    return services.get(api);
  }
}
