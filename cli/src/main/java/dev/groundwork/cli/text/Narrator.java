package dev.groundwork.cli.text;

import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Tells the steps of a verb as they happen, on standard error, and remembers how long each took. */
public final class Narrator {
  private final PrintStream out;
  private final Map<String, Duration> times = new LinkedHashMap<>();

  public Narrator(PrintStream out) {
    this.out = out;
  }

  /** Runs one step between its two lines. */
  public <T> T step(String name, String what, Supplier<T> work) {
    out.println(name + ": " + what);
    long begin = System.nanoTime();
    try {
      return work.get();
    } finally {
      times.merge(name, Duration.ofNanos(System.nanoTime() - begin), Duration::plus);
    }
  }

  /** A line inside a step. */
  public void detail(String line) {
    out.println("  " + line);
  }

  /** A line outside all steps. */
  public void say(String line) {
    out.println(line);
  }

  /** What each step took, in order. */
  public Map<String, Duration> times() {
    return Map.copyOf(times);
  }
}
