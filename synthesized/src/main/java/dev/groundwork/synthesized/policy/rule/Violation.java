package dev.groundwork.synthesized.policy.rule;

/**
 * A place where a rule does not hold.
 *
 * @param rule the rule's name
 * @param stack the document
 * @param subject what breaks it: a resource's address with its construct's path, or a part of the document
 * @param found what is wrong, with the value
 * @param allowed what may stand there
 * @param fix what to do
 */
public record Violation(String rule, String stack, String subject, String found, String allowed, String fix) {
  /** One line for a person. */
  @Override
  public String toString() {
    return "%s: %s: %s; allowed: %s; %s [%s]".formatted(stack, subject, found, allowed, fix, rule);
  }
}
