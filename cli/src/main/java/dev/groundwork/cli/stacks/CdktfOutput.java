package dev.groundwork.cli.stacks;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what cdktf prints while it deploys or destroys: tells each finished resource and each error, counts the rest. */
final class CdktfOutput implements Consumer<String> {
  private static final Pattern OF_STACK = Pattern.compile("^([a-z][a-z0-9_-]*)\\s{2,}(\\S.*)$");
  private static final Pattern FINISHED =
      Pattern.compile(
          "^(?<address>[^\\s:]+)( \\((?<path>[^)]+)\\))?: (?<what>Creation|Modifications|Destruction) complete after (?<time>\\S+)");
  private static final Pattern SUMMARY =
      Pattern.compile("complete! Resources: (?:(\\d+) imported, )?(?:(\\d+) added, (\\d+) changed, )?(\\d+) destroyed");
  private static final Map<String, String> DONE =
      Map.of("Creation", "made", "Modifications", "changed", "Destruction", "destroyed");

  private static final int LAST_LINES = 25;

  private static final Pattern END_OF_ERROR = Pattern.compile("^\\d+ Stacks? |^Invoking Terraform CLI failed");

  private final Consumer<String> told;
  private final boolean everything;
  private final Map<String, Outcome> outcomes = new LinkedHashMap<>();
  private String stack = "";
  private final Deque<String> last = new ArrayDeque<>();
  private boolean inError;
  private boolean errorTold;

  CdktfOutput(Consumer<String> told, boolean everything) {
    this.told = told;
    this.everything = everything;
  }

  /** For Terraform's own output, which is all of one stack. */
  CdktfOutput of(String only) {
    stack = only;
    return this;
  }

  @Override
  public void accept(String line) {
    // A stack's name stands before the first line of each piece; the piece's other lines are indented.
    Matcher prefixed = OF_STACK.matcher(line);
    stack = prefixed.matches() ? prefixed.group(1) : stack;
    String text = prefixed.matches() ? prefixed.group(2) : line.strip();
    remember(text);
    if (everything) {
      told.accept(line);
    } else {
      tell(text);
    }
    Matcher summary = SUMMARY.matcher(text);
    if (summary.find()) {
      outcomes.put(
          stack, new Outcome(count(summary.group(2)), count(summary.group(3)), count(summary.group(4))));
    }
  }

  private void tell(String text) {
    Matcher finished = FINISHED.matcher(text);
    if (text.startsWith("Error: ") || text.startsWith("╷")) {
      inError = true;
      errorTold = true;
    }
    if (END_OF_ERROR.matcher(text).find()) {
      inError = false;
    } else if (inError && !text.isEmpty()) {
      told.accept(text);
    } else if (finished.find()) {
      told.accept(
          "%s: %s %s (%s)"
              .formatted(stack, DONE.get(finished.group("what")), name(finished), finished.group("time")));
    }
    if (text.startsWith("Acquiring state lock")) {
      told.accept(stack + ": another run holds the lock of the state: waiting for it");
    }
    if (text.startsWith("╵")) {
      inError = false;
    }
  }

  /** As the stacks call it, {@code google_storage_bucket landing/bucket}; cdktf adds that path to the address. */
  private static String name(Matcher finished) {
    String address = finished.group("address");
    String path = finished.group("path");
    return path == null ? address : address.substring(0, address.indexOf('.')) + " " + path;
  }

  private void remember(String text) {
    if (!text.isEmpty()) {
      last.addLast(text);
    }
    if (last.size() > LAST_LINES) {
      last.removeFirst();
    }
  }

  /** The end of the output, unless an error in it was told already. */
  List<String> lastLines() {
    return errorTold || everything ? List.of() : List.copyOf(last);
  }

  private static int count(String number) {
    return number == null ? 0 : Integer.parseInt(number);
  }

  /** What was done to a stack, from Terraform's own summary; cdktf now and then ends before it printed the last one. */
  Optional<Outcome> outcome(String stack) {
    return Optional.ofNullable(outcomes.get(stack));
  }
}
