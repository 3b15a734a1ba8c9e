package dev.groundwork.synthesized.policy.untrusted;

import java.util.Optional;
import java.util.Set;

/**
 * What the trusted side knows of documents before it reads them.
 *
 * @param stateBucket the bucket of Terraform's state; empty if state is local
 * @param addresses where keys may be sent, by provider and argument: {@code fivetran.api_url=https://...}
 * @param googleBase base of Google's APIs where a sandbox stands in for them; empty allows no custom endpoint
 */
public record Expected(Optional<String> stateBucket, Set<String> addresses, Optional<String> googleBase) {
  public Expected {
    addresses = Set.copyOf(addresses);
  }

  boolean allowsAddress(String provider, String argument, Object value) {
    return addresses.contains(provider + "." + argument + "=" + value);
  }

  boolean allowsEndpoint(String argument, Object value) {
    return argument.endsWith("_custom_endpoint")
        && value instanceof String address
        && googleBase.isPresent()
        && address.matches("\\Q%s\\E/[a-z]+/v[0-9]/".formatted(googleBase.get()));
  }
}
