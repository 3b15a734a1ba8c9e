package dev.groundwork.sandbox.providers.resource;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/**
 * Credentials in Terraform's environment, which a provider that is no child of Terraform does not see by itself.
 *
 * @param told false where nobody said what the environment holds; then a provider takes what suits the sandbox
 * @param variables values by name, such as {@code FIVETRAN_APIKEY}
 */
public record Environment(boolean told, Map<String, String> variables) {

  public static final Environment UNTOLD = new Environment(false, Map.of());

  public Environment {
    variables = Map.copyOf(variables);
  }

  /**
   * Sets each argument that the configuration leaves out to its variable's value, and to nothing where that is not set
   * either, as the real providers read it.
   *
   * @param arguments names of variables by argument
   */
  public void complete(ObjectNode config, Map<String, String> arguments) {
    if (told) {
      arguments.forEach((argument, variable) -> {
        if (Attributes.text(config, argument).isEmpty()) {
          config.put(argument, variables.getOrDefault(variable, ""));
        }
      });
    }
  }

  /** Names only: the values are secrets. */
  @Override
  public String toString() {
    return told ? variables.keySet().toString() : "untold";
  }
}
