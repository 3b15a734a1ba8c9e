package dev.groundwork.cli.text;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Tells the steps of a verb as they happen, on standard error, and remembers how long each took. */
public final class Narrator {
  private final PrintWriter out;
  private final Map<String, Duration> times = new LinkedHashMap<>();

  public Narrator(PrintWriter out) {
    this.out = out;
  }

  /** Runs one step between its two lines. */
  public <T> T step(String name, String what, Supplier<T> work) {
    say(name + ": " + what);
    long begin = System.nanoTime();
    try {
      return work.get();
    } finally {
      times.merge(name, Duration.ofNanos(System.nanoTime() - begin), Duration::plus);
    }
  }

  /** A line inside a step. */
  public void detail(String line) {
    say("  " + line);
  }

  /** A line outside all steps. */
  public void say(String line) {
    out.println(line);
    out.flush();
  }

  /** What each step took, in order. */
  public Map<String, Duration> times() {
    return Collections.unmodifiableMap(new LinkedHashMap<>(times));
  }
}
