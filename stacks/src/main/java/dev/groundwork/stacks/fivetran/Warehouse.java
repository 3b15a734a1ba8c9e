package dev.groundwork.stacks.fivetran;

import com.hashicorp.cdktf.ITerraformDependable;
import dev.groundwork.cdktf.providers.fivetran.destination.Destination;
import dev.groundwork.cdktf.providers.fivetran.destination.DestinationConfigA;
import dev.groundwork.model.Google;
import dev.groundwork.model.Loader;
import java.util.List;
import software.constructs.Construct;

/** BigQuery as the loader's destination. */
public final class Warehouse extends Construct {
  private final Destination destination;

  /**
   * What makes a destination.
   *
   * @param requires grants without which its setup tests fail
   */
  public record Props(String groupId, Google google, Loader loader, List<ITerraformDependable> requires) {}

  public Warehouse(Construct scope, String id, Props props) {
    super(scope, id);
    destination =
        Destination.Builder.create(this, "destination")
            .groupId(props.groupId())
            .service("big_query")
            .region(props.loader().region())
            .timeZoneOffset(props.loader().timeZoneOffset())
            // It moves daily syncs in U.S. time zones only, and the offset is declared.
            .daylightSavingTimeEnabled(false)
            .networkingMethod("Directly")
            .runSetupTests(true)
            .trustCertificates(false)
            .trustFingerprints(false)
            .config(
                DestinationConfigA.builder()
                    .projectId(props.google().project())
                    .dataSetLocation(props.google().location())
                    .build())
            .dependsOn(props.requires())
            .build();
  }

  public ITerraformDependable dependable() {
    return destination;
  }
}
