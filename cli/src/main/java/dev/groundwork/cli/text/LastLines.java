package dev.groundwork.cli.text;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The end of a log, read from its end: a log of gigabytes costs no more than a short one. */
public final class LastLines {
  private static final int LONGEST_LINE = 400;

  private LastLines() {}

  /**
   * The last lines of what was written since a position.
   *
   * @param begin position in bytes before which nothing is shown
   */
  public static String of(Path file, long begin, int lines) throws IOException {
    try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
      long from = Math.max(begin, log.length() - (long) lines * LONGEST_LINE);
      byte[] end = new byte[(int) Math.max(0, log.length() - from)];
      log.seek(from);
      log.readFully(end);
      List<String> all = new String(end, StandardCharsets.UTF_8).lines().toList();
      return String.join("\n", all.subList(Math.max(0, all.size() - lines), all.size()));
    }
  }
}
