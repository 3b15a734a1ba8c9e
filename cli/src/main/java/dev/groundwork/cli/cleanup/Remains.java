package dev.groundwork.cli.cleanup;

import dev.groundwork.operations.leftovers.LeftoverReport;
import java.util.List;

/**
 * What a clean-up left.
 *
 * @param report what vendors still hold, and questions that got no answer
 * @param refused what could not be asked because a vendor refuses our keys: nothing that we could do is undone
 * @param notes what else is worth a line, such as what was meant to stay
 */
public record Remains(LeftoverReport report, List<String> refused, List<String> notes) {
  public Remains {
    refused = List.copyOf(refused);
    notes = List.copyOf(notes);
  }
}
