package dev.groundwork.stacks;

import com.hashicorp.cdktf.providers.google.storage_bucket.StorageBucket;

/** An extension that the policy must refuse: it leaves everything to the provider's defaults. */
public final class OpenBucket implements Extension {
  @Override
  public void extend(PlatformApp platform) {
    StorageBucket.Builder.create(platform.addStack("open"), "bucket").name("open").location("US").build();
  }
}
