package dev.groundwork.sandbox.providers;

import dev.groundwork.sandbox.providers.dbtcloud.DbtCloudProvider;
import dev.groundwork.sandbox.providers.fivetran.FivetranProvider;
import dev.groundwork.sandbox.providers.google.GoogleProvider;
import dev.groundwork.sandbox.providers.protocol.ProviderServer;
import dev.groundwork.sandbox.providers.resource.Provider;
import dev.groundwork.sandbox.providers.resource.TerraformEnvironment;
import dev.groundwork.sandbox.providers.rest.RestClient;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * All providers on loopback ports of their own, for Terraform to attach to: a set of ports for each environment that
 * Terraform runs in, since a provider cannot tell by a connection whose it is.
 */
public final class ProviderListeners implements AutoCloseable {
  private static final int FREE_PORT = 0;

  /** Environments served at once; the one not asked for the longest gives way. */
  private static final int MOST = 64;

  private final RestClient rest = new RestClient();
  private final List<Provider<?>> providers;
  private final LinkedHashMap<TerraformEnvironment, List<Listener>> listeners = new LinkedHashMap<>(16, 0.75f, true);

  private record Listener(String provider, ProviderServer server) {}

  private ProviderListeners(URI sandboxBase) {
    providers =
        List.of(
            new GoogleProvider(rest, sandboxBase),
            new FivetranProvider(rest, sandboxBase),
            new DbtCloudProvider(rest, sandboxBase));
  }

  /**
   * Starts them for an empty environment.
   *
   * @param sandboxBase where the sandbox's HTTP endpoints are, such as {@code http://127.0.0.1:4590}; a provider block
   *     that names endpoints of its own overrides it
   */
  public static ProviderListeners start(URI sandboxBase) {
    ProviderListeners started = new ProviderListeners(sandboxBase);
    try {
      started.addresses();
      return started;
    } catch (RuntimeException e) {
      started.close();
      throw e;
    }
  }

  /** {@code host:port} by provider, such as {@code hashicorp/google}, for an empty environment. */
  public Map<String, String> addresses() {
    return addresses(TerraformEnvironment.EMPTY);
  }

  /** The same for providers that find these variables. */
  public synchronized Map<String, String> addresses(TerraformEnvironment environment) {
    List<Listener> serving = listeners.get(environment);
    if (serving == null) {
      serving = serve(environment);
      listeners.put(environment, serving);
      if (listeners.size() > MOST) {
        close(listeners.pollFirstEntry().getValue());
      }
    }
    return serving.stream()
        .collect(
            Collectors.toMap(
                Listener::provider, each -> "127.0.0.1:" + each.server().port(), (a, _) -> a, LinkedHashMap::new));
  }

  private List<Listener> serve(TerraformEnvironment environment) {
    List<Listener> serving = new ArrayList<>();
    try {
      for (Provider<?> provider : providers) {
        serving.add(new Listener(provider.address(), ProviderServer.start(provider, environment, FREE_PORT)));
      }
      return serving;
    } catch (RuntimeException e) {
      close(serving);
      throw e;
    }
  }

  private static void close(List<Listener> listeners) {
    listeners.forEach(each -> each.server().close());
  }

  @Override
  public synchronized void close() {
    listeners.values().forEach(ProviderListeners::close);
    rest.close();
  }
}
