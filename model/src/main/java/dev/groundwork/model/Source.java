package dev.groundwork.model;

import java.net.URI;
import java.util.List;

/**
 * A REST API that the platform reads.
 *
 * @param name lower-case letters, digits and underscores; names datasets and folders
 * @param baseUrl what endpoint paths are appended to, in profile {@code cloud}
 * @param endpoints at least one, names unique
 */
public record Source(String name, URI baseUrl, List<Endpoint> endpoints) {
  public Source {
    endpoints = List.copyOf(endpoints);
  }
}
