package dev.groundwork.sandbox.providers.testing;

import dev.groundwork.sandbox.providers.ProviderListeners;
import java.nio.file.Path;

/** Vendors, providers and Terraform, joined for one test. */
public record World(FakeCloud cloud, ProviderListeners listeners, Terraform terraform) implements AutoCloseable {

  public static World in(Path folder) {
    FakeCloud cloud = new FakeCloud();
    ProviderListeners listeners = ProviderListeners.start(cloud.base());
    return new World(cloud, listeners, new Terraform(folder, listeners.addresses()));
  }

  public Terraform configure(String configuration) {
    return terraform.configure(cloud.base(), configuration);
  }

  @Override
  public void close() {
    listeners.close();
    cloud.close();
  }
}
