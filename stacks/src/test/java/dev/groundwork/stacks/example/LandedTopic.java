package dev.groundwork.stacks.example;

import com.hashicorp.cdktf.TerraformStack;
import com.hashicorp.cdktf.providers.google.pubsub_topic.PubsubTopic;
import dev.groundwork.stacks.Extension;
import dev.groundwork.stacks.PlatformApp;

/** A Pub/Sub topic in a stack of its own. */
public final class LandedTopic implements Extension {
  @Override
  public void extend(PlatformApp platform) {
    TerraformStack events = platform.addStack("events");
    PubsubTopic.Builder.create(events, "landed")
        .name(platform.names().resource("landed"))
        .labels(platform.labels("events"))
        .messageRetentionDuration("86400s")
        .build();
  }
}
