package dev.groundwork.sandbox.testing;

import java.util.stream.IntStream;

/** How much a test does: a small fixed sample, or everything under {@code ./groundwork test --soak}. */
public final class Soak {
  private static final boolean ON = Boolean.getBoolean("groundwork.soak");

  private Soak() {}

  /** The sample, or every number from 1 to {@code last}. */
  public static IntStream each(int last, int... sample) {
    return ON ? IntStream.rangeClosed(1, last) : IntStream.of(sample);
  }

  /** How often: {@code few}, or {@code many}. */
  public static int times(int few, int many) {
    return ON ? many : few;
  }
}
