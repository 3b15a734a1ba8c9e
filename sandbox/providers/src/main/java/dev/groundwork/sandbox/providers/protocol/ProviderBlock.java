package dev.groundwork.sandbox.providers.protocol;

import dev.groundwork.sandbox.providers.cty.Type;
import dev.groundwork.sandbox.providers.cty.Value;
import dev.groundwork.sandbox.providers.resource.Failure;
import dev.groundwork.sandbox.providers.resource.Provider;
import dev.groundwork.sandbox.providers.resource.TerraformEnvironment;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A provider block, completed from Terraform's environment as the real providers complete theirs. */
final class ProviderBlock {
  private ProviderBlock() {}

  static Value.Fields complete(Value.Fields block, Provider<?> provider, TerraformEnvironment environment) {
    Value.Fields complete = block;
    for (Map.Entry<String, List<String>> argument : provider.variables().entrySet()) {
      String name = argument.getKey();
      for (String variable : argument.getValue()) {
        String value = environment.variables().get(variable);
        if (value != null && complete.get(name).isZero()) {
          complete = complete.with(name, typed(provider, name, variable, value));
        }
      }
    }
    return complete;
  }

  private static Value typed(Provider<?> provider, String argument, String variable, String value) {
    if (provider.configuration().block().attributes().get(argument).type() != Type.Primitive.NUMBER) {
      return new Value.Text(value);
    }
    try {
      return new Value.Num(new BigDecimal(value));
    } catch (NumberFormatException wrong) {
      throw new Failure(variable + " is not a number", "It stands for " + argument + "; correct or unset it.");
    }
  }
}
