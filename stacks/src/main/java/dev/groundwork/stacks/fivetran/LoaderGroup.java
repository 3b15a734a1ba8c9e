package dev.groundwork.stacks.fivetran;

import com.hashicorp.cdktf.TerraformResourceLifecycle;
import dev.groundwork.cdktf.providers.fivetran.data_fivetran_group_service_account.DataFivetranGroupServiceAccount;
import dev.groundwork.cdktf.providers.fivetran.group.Group;
import dev.groundwork.stacks.google.Grantee;
import java.util.List;
import software.constructs.Construct;

/** The loader's group, and the Google account that Fivetran made for it: read, never typed. */
public final class LoaderGroup extends Construct {
  private final Group group;
  private final Grantee grantee;

  /**
   * What makes a group.
   *
   * @param name of a new group; one that exists keeps its name
   */
  public record Props(String name) {}

  public LoaderGroup(Construct scope, String id, Props props) {
    super(scope, id);
    group =
        Group.Builder.create(this, "group")
            .name(props.name())
            // A rename would replace the group, and with it the destination and every connection with what it synced.
            .lifecycle(TerraformResourceLifecycle.builder().ignoreChanges(List.of("name")).build())
            .build();
    var account = DataFivetranGroupServiceAccount.Builder.create(this, "account").id(group.getId()).build();
    grantee = Grantee.serviceAccount("loader", account.getServiceAccount());
  }

  /** The group's id, known after an apply. */
  public String id() {
    return group.getId();
  }

  public Grantee grantee() {
    return grantee;
  }
}
