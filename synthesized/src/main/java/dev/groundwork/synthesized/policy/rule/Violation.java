package dev.groundwork.synthesized.policy.rule;

import java.util.regex.Pattern;

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
  // Names in a document from others could otherwise forge lines of a log, or commands of the service that shows it.
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]");

  /** One line for a person. */
  @Override
  public String toString() {
    String line = "%s: %s: %s; allowed: %s; %s [%s]".formatted(stack, subject, found, allowed, fix, rule);
    return UNPRINTABLE.matcher(line).replaceAll("?");
  }
}
