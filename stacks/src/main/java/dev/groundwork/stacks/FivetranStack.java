package dev.groundwork.stacks;

import com.hashicorp.cdktf.ITerraformDependable;
import com.hashicorp.cdktf.TerraformStack;
import dev.groundwork.model.Declaration;
import dev.groundwork.model.Names;
import dev.groundwork.model.Source;
import dev.groundwork.stacks.fivetran.LoaderGroup;
import dev.groundwork.stacks.fivetran.SourceConnection;
import dev.groundwork.stacks.fivetran.Warehouse;
import dev.groundwork.stacks.google.BucketGrants;
import dev.groundwork.stacks.google.DatasetGrants;
import dev.groundwork.stacks.google.Grantee;
import dev.groundwork.stacks.google.ProjectGrants;
import java.util.ArrayList;
import java.util.List;
import software.constructs.Construct;

/**
 * Fivetran: the loader's group, its account and what that may do, the destination, and a connection for each source.
 * Grants live here and not with the bucket because the account exists only once the group does; so the stack can be
 * destroyed alone when a trial ends.
 */
final class FivetranStack extends TerraformStack {
  private final Declaration declaration;
  private final Names names;

  FivetranStack(Construct scope, String id, Declaration declaration, Settings settings) {
    super(scope, id);
    this.declaration = declaration;
    this.names = new Names(declaration, settings.environment());
    new ProviderSetup(this, settings).state(declaration).google(declaration.google()).fivetran();

    LoaderGroup group = new LoaderGroup(this, "loader", new LoaderGroup.Props(names.fivetranGroup()));
    // Setup tests run while destination and connections are made, and they need the grants.
    List<ITerraformDependable> grants = grant(group.grantee());
    Warehouse warehouse =
        new Warehouse(
            this,
            "warehouse",
            new Warehouse.Props(group.id(), declaration.google(), declaration.loader(), grants));
    Construct connections = new Construct(this, "connections");
    for (Source source : declaration.sources()) {
      var props =
          new SourceConnection.Props(group.id(), source, names, declaration.loader(), warehouse.dependable());
      new SourceConnection(connections, source.name(), props);
    }
  }

  private List<ITerraformDependable> grant(Grantee loader) {
    List<ITerraformDependable> grants = new ArrayList<>();
    grants.add(new BucketGrants(new Construct(this, "landing"), names.landingBucket()).read(loader));
    grants.add(
        new ProjectGrants(new Construct(this, "project"), declaration.google().project(), List.of())
            .createDatasets(loader));
    Construct raw = new Construct(this, "raw");
    for (Source source : declaration.sources()) {
      grants.add(new DatasetGrants(new Construct(raw, source.name()), names.rawDataset(source)).write(loader));
    }
    return grants;
  }
}
