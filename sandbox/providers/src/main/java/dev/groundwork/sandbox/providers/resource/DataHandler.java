package dev.groundwork.sandbox.providers.resource;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A data source in terms of REST calls.
 *
 * @param <C> the provider's client
 */
@FunctionalInterface
public interface DataHandler<C> {

  /** What the configuration asks for, as state. */
  ObjectNode read(Call<C> call, ObjectNode config);
}
