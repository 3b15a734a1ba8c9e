package dev.groundwork.stacks.google;

import java.util.Locale;
import java.util.Map;

/** Labels that every bucket and dataset carries, so that costs can be told apart. */
public record Labels(String platform, String environment) {
  /** Labels of a layer; label values allow no upper case. */
  public Map<String, String> of(String layer) {
    return Map.of("platform", platform.toLowerCase(Locale.ROOT), "environment", environment, "layer", layer);
  }
}
