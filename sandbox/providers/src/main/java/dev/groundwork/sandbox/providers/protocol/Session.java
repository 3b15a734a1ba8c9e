package dev.groundwork.sandbox.providers.protocol;

import dev.groundwork.sandbox.providers.plan.ProviderValues;
import dev.groundwork.sandbox.providers.resource.Failure;
import org.jspecify.annotations.Nullable;

/**
 * The provider configuration of one connection: Terraform opens a connection for each provider block (aliases too), all
 * of them to the same process.
 *
 * @param <C> the provider's client
 */
final class Session<C> {

  private record Configured<C>(C client, ProviderValues values) {}

  private volatile @Nullable Configured<C> configured;

  void configure(C client, ProviderValues values) {
    configured = new Configured<>(client, values);
  }

  C client() {
    Configured<C> now = configured;
    if (now == null) {
      throw new Failure("The provider is not configured.", "Terraform asked for a resource before ConfigureProvider.");
    }
    return now.client();
  }

  ProviderValues values() {
    Configured<C> now = configured;
    return now == null ? ProviderValues.NONE : now.values();
  }
}
