package dev.groundwork.synthesized.policy.rule;

import dev.groundwork.synthesized.JsonText;
import dev.groundwork.synthesized.Resource;
import dev.groundwork.synthesized.Synthesis;
import java.util.stream.Stream;

/** One thing that must hold for all documents of a program. It looks, and never stops at the first violation. */
public interface Rule {
  /** All places where it does not hold. */
  Stream<Violation> check(Synthesis synthesis);

  /** By what a report calls the rule; the class's name. */
  default String name() {
    return getClass().getSimpleName();
  }

  /** A violation by the value that an argument has, or by its lack. */
  default Violation violation(Resource resource, String argument, String allowed, String fix) {
    String found =
        resource
            .arguments()
            .at(argument)
            .map(value -> argument + " is " + JsonText.of(value))
            .orElse(argument + " is not set");
    return remark(resource, found, allowed, fix);
  }

  /** A violation in words of the rule's own. */
  default Violation remark(Resource resource, String found, String allowed, String fix) {
    return new Violation(name(), resource.stack(), resource.toString(), found, allowed, fix);
  }
}
