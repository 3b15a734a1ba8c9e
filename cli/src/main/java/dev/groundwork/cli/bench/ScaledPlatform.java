package dev.groundwork.cli.bench;

import dev.groundwork.cli.setting.WholeFile;
import java.nio.file.Path;

/**
 * A declaration of a given size. Endpoints are lines of a connection's config and add no resource; sources do, so both
 * grow: up to ten endpoints for a source.
 */
record ScaledPlatform(int endpoints) {
  private static final int MOST_FOR_A_SOURCE = 10;

  /** Writes it to a file. */
  Path write(Path file) {
    StringBuilder yaml =
        new StringBuilder(
            """
            platform: { name: groundwork, prefix: gw }
            google: { project: groundwork-demo, region: europe-west1, location: EU }
            loader: { region: GCP_EUROPE_WEST3, schedule: { interval: 6h } }
            sources:
            """);
    for (int first = 0; first < endpoints; first += MOST_FOR_A_SOURCE) {
      yaml.append("  - name: source%d%n    baseUrl: https://example.com%n    endpoints:%n".formatted(first));
      for (int i = first; i < Math.min(endpoints, first + MOST_FOR_A_SOURCE); i++) {
        yaml.append("      - { name: e%d, path: /e%d, key: [id], contract: { id: integer, name: string } }%n".formatted(i, i));
      }
    }
    WholeFile.write(file, yaml.toString());
    return file;
  }
}
