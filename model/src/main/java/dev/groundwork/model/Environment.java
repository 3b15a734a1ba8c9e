package dev.groundwork.model;

import java.util.regex.Pattern;

/** Decides names, and nothing else: {@code prod}, {@code dev} or {@code pr-<n>}. */
public record Environment(String name) {
  private static final Pattern ALLOWED = Pattern.compile("prod|dev|pr-[1-9][0-9]{0,5}");

  /** The environment whose names have no prefix. */
  public static final Environment PROD = new Environment("prod");

  /** The longest name an environment can have, for checks of what must fit. */
  static final Environment LONGEST = new Environment("pr-999999");

  /**
   * @throws IllegalArgumentException if the name is none of those allowed
   */
  public Environment {
    if (!ALLOWED.matcher(name).matches()) {
      throw new IllegalArgumentException("environment %s; allowed: prod, dev, pr-<number>".formatted(name));
    }
  }

  /** Whether it lives as long as a pull request, so that nothing in it need be kept. */
  public boolean isScratch() {
    return name.startsWith("pr-");
  }
}
