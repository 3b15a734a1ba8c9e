package dev.groundwork.model;

import dev.groundwork.model.yaml.Key;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * A REST API that the platform reads.
 *
 * @param name lower-case letters, digits and underscores; names datasets and folders
 * @param baseUrl what endpoint paths are appended to, in profile {@code cloud}
 * @param auth empty where the source asks nobody who they are
 * @param endpoints at least one, names unique
 */
public record Source(
    @Key(
            about = "names the source's datasets and its folder in the bucket",
            pattern = "[a-z][a-z0-9_]{0,39}",
            allowed = "1 to 40 lower-case letters, digits and underscores, a letter first",
            example = "jsonplaceholder")
        String name,
    @Key(
            about = "what endpoint paths are appended to",
            pattern = "https?://[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?(/[A-Za-z0-9._~-]+)*",
            allowed = "an http or https address without query and without a closing slash",
            example = "https://api.example.org/v1")
        URI baseUrl,
    @Key(about = "how requests say who is asking") Optional<SourceAuth> auth,
    @Key(about = "what is read from the source, a table each", min = 1, example = "[{ name: posts, ... }]")
        List<Endpoint> endpoints) {
  public Source {
    endpoints = List.copyOf(endpoints);
  }
}
