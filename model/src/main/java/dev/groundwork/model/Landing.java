package dev.groundwork.model;

import dev.groundwork.model.yaml.Key;

/**
 * The landing bucket.
 *
 * @param retention what a destroy may take with it
 * @param expireAfterDays age at which landed objects are deleted, 1 or more
 * @param bucket last part of the bucket's name, after project, prefix and environment
 */
public record Landing(
    @Key(about = "trial: destroy takes the data along; kept: destroy refuses", otherwise = "trial")
        Retention retention,
    @Key(about = "age in days at which landed objects are deleted", otherwise = "30", min = 1, max = 3650)
        int expireAfterDays,
    @Key(
            about = "last part of the bucket's name, after project, prefix and environment",
            otherwise = "landing",
            pattern = "[a-z0-9]([a-z0-9-]*[a-z0-9])?",
            allowed = "lower-case letters, digits and hyphens, no hyphen first or last",
            example = "landing")
        String bucket) {

  /** What a destroy may take in an environment: that of a pull request ends with it, and keeps nothing. */
  public Retention retentionIn(Environment environment) {
    return environment.isScratch() ? Retention.TRIAL : retention;
  }
}
