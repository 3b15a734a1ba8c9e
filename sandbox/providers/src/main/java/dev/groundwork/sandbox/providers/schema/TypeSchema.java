package dev.groundwork.sandbox.providers.schema;

import dev.groundwork.sandbox.providers.cty.Type;

/**
 * The schema of a resource type, data source or provider configuration.
 *
 * @param version of the state that the real provider writes
 */
public record TypeSchema(String name, long version, Block block) {

  public Type.ObjectOf type() {
    return block.type();
  }
}
