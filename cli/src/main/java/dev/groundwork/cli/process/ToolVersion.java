package dev.groundwork.cli.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A dotted version number, as tools print it. */
public record ToolVersion(List<Integer> parts) implements Comparable<ToolVersion> {
  private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)+|\\d+");

  public ToolVersion {
    parts = List.copyOf(parts);
  }

  /** The first version number in a text. */
  public static Optional<ToolVersion> in(String text) {
    Matcher number = NUMBER.matcher(text);
    if (!number.find()) {
      return Optional.empty();
    }
    return Optional.of(
        new ToolVersion(List.of(number.group().split("\\.")).stream().map(Integer::valueOf).toList()));
  }

  /** What a command prints as its version; empty if it cannot be run or says none. */
  public static Optional<ToolVersion> of(String... command) {
    try {
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().put("CHECKPOINT_DISABLE", "1");
      builder.environment().remove("TF_CLI_CONFIG_FILE");
      Process process = builder.start();
      process.getOutputStream().close();
      String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      process.waitFor(30, TimeUnit.SECONDS);
      return process.exitValue() == 0 ? in(Ansi.strip(text)) : Optional.empty();
    } catch (IOException notThere) {
      return Optional.empty();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  public int major() {
    return parts.getFirst();
  }

  /** Compares number by number; what is not named counts as zero. */
  @Override
  public int compareTo(ToolVersion other) {
    for (int i = 0; i < Math.max(parts.size(), other.parts.size()); i++) {
      int difference = Integer.compare(part(i), other.part(i));
      if (difference != 0) {
        return difference;
      }
    }
    return 0;
  }

  private int part(int index) {
    return index < parts.size() ? parts.get(index) : 0;
  }

  @Override
  public String toString() {
    return String.join(".", parts.stream().map(String::valueOf).toList());
  }
}
