package dev.groundwork.model;

import dev.groundwork.model.yaml.Key;

/**
 * Where it runs on Google Cloud.
 *
 * @param project project id
 * @param region for regional resources, such as {@code europe-west1}
 * @param location of bucket and datasets: a multi-region ({@code EU}, {@code US}) or a region
 */
public record Google(
    @Key(
            about = "project id",
            pattern = "[a-z][a-z0-9-]{4,28}[a-z0-9]",
            allowed = "a project id: 6 to 30 lower-case letters, digits and hyphens, a letter first, no hyphen last",
            example = "groundwork-demo")
        String project,
    @Key(
            about = "region of regional resources",
            pattern = "[a-z]+-[a-z]+[0-9]{1,2}",
            allowed = "a region",
            example = "europe-west1")
        String region,
    @Key(
            about = "location of bucket and datasets",
            pattern = "EU|US|[a-z]+-[a-z]+[0-9]{1,2}",
            allowed = "EU, US or a region",
            example = "EU")
        String location) {}
