package dev.groundwork.model;

import dev.groundwork.model.yaml.Key;
import java.util.List;
import java.util.Optional;

/**
 * A monthly budget of the project. It warns and never stops anything.
 *
 * @param billingAccount the id of the account that pays for the project
 * @param monthly in whole units of the currency
 * @param currency ISO 4217, that of the billing account; empty takes the account's own
 * @param thresholds percent of the budget at which billing administrators are told
 */
public record Budget(
    @Key(
            about = "the billing account that pays for the project",
            pattern = "[0-9A-F]{6}-[0-9A-F]{6}-[0-9A-F]{6}",
            allowed = "the id of a billing account",
            example = "012345-6789AB-CDEF01")
        String billingAccount,
    @Key(about = "the budget of a month, in whole units of the currency", min = 1, max = 100_000_000) int monthly,
    @Key(
            about = "the currency of the billing account; absent takes it from there",
            pattern = "[A-Z]{3}",
            allowed = "a currency of ISO 4217",
            example = "EUR")
        Optional<String> currency,
    @Key(
            about = "percent of the budget at which billing administrators are told",
            otherwise = "[50, 90, 100]",
            min = 1,
            max = 1000)
        List<Integer> thresholds) {
  public Budget {
    thresholds = List.copyOf(thresholds);
  }
}
