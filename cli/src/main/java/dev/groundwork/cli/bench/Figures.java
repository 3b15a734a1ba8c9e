package dev.groundwork.cli.bench;

import java.util.List;

/**
 * What one subject took for one size of platform.
 *
 * @param subject who did it
 * @param resources in the documents, data sources apart
 * @param seconds the median of all runs
 * @param fastest seconds of the quickest run
 * @param cpu seconds, the median
 * @param peakMb the highest of all runs
 * @param runs how many
 */
public record Figures(
    String subject, int endpoints, int resources, double seconds, double fastest, double cpu, double peakMb, int runs) {

  static Figures of(String subject, int endpoints, int resources, List<Run> runs) {
    return new Figures(
        subject,
        endpoints,
        resources,
        Run.median(runs, Run::seconds),
        Run.quickest(runs).seconds(),
        Run.median(runs, Run::cpu),
        runs.stream().mapToDouble(Run::peakMb).max().orElseThrow(),
        runs.size());
  }

  /**
   * Milliseconds for each resource more than another size has, by the quickest runs, which others on the machine disturb
   * least; not a number where it has none more.
   */
  public double millisecondsPerResourceSince(Figures smaller) {
    int more = resources - smaller.resources();
    return more == 0 ? Double.NaN : (fastest - smaller.fastest()) * 1000 / more;
  }
}
