package dev.groundwork.cli.bench;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * One run of a command.
 *
 * @param seconds from start to end
 * @param cpu seconds of user and system time of the command and its descendants
 * @param peakMb the largest resident size of any one process, in units of 1,000,000 bytes
 */
record Run(double seconds, double cpu, double peakMb) {

  static double median(List<Run> runs, ToDoubleFunction<Run> figure) {
    double[] sorted = runs.stream().mapToDouble(figure).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  static Run quickest(List<Run> runs) {
    return runs.stream().min(Comparator.comparingDouble(Run::seconds)).orElseThrow();
  }
}
