package dev.groundwork.stacks.google;

import com.hashicorp.cdktf.ITerraformDependable;
import com.hashicorp.cdktf.TerraformResourceLifecycle;
import com.hashicorp.cdktf.providers.google.bigquery_dataset.BigqueryDataset;
import dev.groundwork.model.Retention;
import java.util.List;
import java.util.Map;
import software.constructs.Construct;

/** A dataset of a layer. It lists no access of its own: that and single grants would undo each other for ever. */
public final class Dataset extends Construct {
  private final DatasetGrants grants;

  /**
   * What makes a dataset.
   *
   * @param retention whether a destroy may take its tables
   * @param expiry what its tables have if they say nothing of their own
   * @param requires the API that must be on
   */
  public record Props(
      String name,
      String description,
      String location,
      Retention retention,
      Expiry expiry,
      Map<String, String> labels,
      ITerraformDependable requires) {}

  public Dataset(Construct scope, String id, Props props) {
    super(scope, id);
    boolean kept = props.retention() == Retention.KEPT;
    BigqueryDataset.Builder attributes =
        BigqueryDataset.Builder.create(this, "dataset")
            .datasetId(props.name())
            .description(props.description())
            .location(props.location())
            .labels(props.labels())
            .deleteContentsOnDestroy(!kept)
            .lifecycle(TerraformResourceLifecycle.builder().preventDestroy(kept).build())
            .dependsOn(List.of(props.requires()));
    props.expiry().tables().map(Expiry::milliseconds).ifPresent(attributes::defaultTableExpirationMs);
    props.expiry().partitions().map(Expiry::milliseconds).ifPresent(attributes::defaultPartitionExpirationMs);
    grants = new DatasetGrants(this, attributes.build().getDatasetId());
  }

  /** Lets somebody read all tables. */
  public ITerraformDependable grantRead(Grantee grantee) {
    return grants.read(grantee);
  }

  /** Lets somebody make, change and read all tables. */
  public ITerraformDependable grantWrite(Grantee grantee) {
    return grants.write(grantee);
  }
}
