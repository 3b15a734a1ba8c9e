package dev.groundwork.stacks.fivetran;

import com.hashicorp.cdktf.ITerraformDependable;
import com.hashicorp.cdktf.TerraformResourceLifecycle;
import dev.groundwork.cdktf.providers.fivetran.connection.Connection;
import dev.groundwork.cdktf.providers.fivetran.connection.ConnectionDestinationSchema;
import dev.groundwork.cdktf.providers.fivetran.connection_config.ConnectionConfigA;
import dev.groundwork.cdktf.providers.fivetran.connector_schedule.ConnectorSchedule;
import dev.groundwork.model.Loader;
import dev.groundwork.model.Names;
import dev.groundwork.model.Source;
import java.util.List;
import software.constructs.Construct;

/**
 * A connection that loads a source's folder of the landing bucket, a table for each endpoint, and its schedule. It
 * takes three resources: the provider sends a connection's config at creation only, creates it paused, and has no
 * schedule on it.
 */
public final class SourceConnection extends Construct {
  /**
   * What makes a connection.
   *
   * @param requires the destination
   */
  public record Props(String groupId, Source source, Names names, Loader loader, ITerraformDependable requires) {}

  public SourceConnection(Construct scope, String id, Props props) {
    super(scope, id);
    GcsConfig config = new GcsConfig(props.source(), props.names());
    Connection connection = connection(props, config);
    schedule(props.loader(), connection, config(connection, config));
  }

  private Connection connection(Props props, GcsConfig config) {
    String schema = props.names().rawDataset(props.source());
    return Connection.Builder.create(this, "connection")
        .groupId(props.groupId())
        .service("gcs")
        .destinationSchema(ConnectionDestinationSchema.builder().name(schema).build())
        .config(config.forCreation())
        .networkingMethod("Directly")
        // They run when the config below is set.
        .runSetupTests(false)
        .trustCertificates(false)
        .trustFingerprints(false)
        // A change would plan an update that sends no config, and through the id, unknown meanwhile, replace the rest.
        .lifecycle(TerraformResourceLifecycle.builder().ignoreChanges(List.of("config")).build())
        .dependsOn(List.of(props.requires()))
        .build();
  }

  private ConnectionConfigA config(Connection connection, GcsConfig config) {
    return ConnectionConfigA.Builder.create(this, "config")
        .connectionId(connection.getId())
        .config(config.forUpdate())
        .runSetupTests(true)
        .trustCertificates(false)
        .trustFingerprints(false)
        .build();
  }

  private void schedule(Loader loader, Connection connection, ConnectionConfigA config) {
    ConnectorSchedule.Builder attributes =
        ConnectorSchedule.Builder.create(this, "schedule")
            .connectorId(connection.getId())
            .paused("false")
            .pauseAfterTrial(String.valueOf(loader.pauseAfterTrial()))
            // Unpaused only when it knows what to load.
            .dependsOn(List.of(config));
    ScheduleOf.set(loader.schedule(), attributes);
    // The provider would carry a schedule over to a replaced connection as an update of the old one, and fail. The
    // reference must be bare: as a template, which the bindings would write, Terraform refuses it here.
    attributes
        .build()
        .addOverride(
            "lifecycle.replace_triggered_by",
            List.of("fivetran_connection." + connection.getFriendlyUniqueId() + ".id"));
  }
}
