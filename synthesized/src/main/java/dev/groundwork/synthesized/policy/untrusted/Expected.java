package dev.groundwork.synthesized.policy.untrusted;

import java.util.Optional;
import java.util.Set;

/**
 * What the trusted side knows of documents before it reads them.
 *
 * @param stateBucket the bucket of Terraform's state; empty if state is local
 * @param hosts addresses that keys may be sent to, by provider and argument: {@code fivetran.api_url=https://...}
 */
public record Expected(Optional<String> stateBucket, Set<String> hosts) {
  public Expected {
    hosts = Set.copyOf(hosts);
  }

  /**
   * The vendors' own addresses.
   *
   * @param stateBucket the bucket of Terraform's state; empty if state is local
   * @param dbtCloudApi the account's API, if there is one
   */
  public static Expected vendors(Optional<String> stateBucket, Optional<String> dbtCloudApi) {
    String fivetran = "fivetran.api_url=https://api.fivetran.com/v1";
    return new Expected(
        stateBucket,
        dbtCloudApi.map(api -> Set.of(fivetran, "dbtcloud.host_url=" + api)).orElse(Set.of(fivetran)));
  }
}
