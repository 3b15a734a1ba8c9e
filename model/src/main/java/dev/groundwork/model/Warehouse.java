package dev.groundwork.model;

import dev.groundwork.model.yaml.Key;
import java.util.List;
import java.util.Optional;

/**
 * BigQuery: what datasets decide for tables that say nothing of their own, and who may read the marts.
 *
 * @param scratchExpireAfterDays age at which tables of the scratch dataset, and of every dataset of an environment
 *     {@code pr-<n>}, are deleted
 * @param partitionsExpireAfterDays age at which partitions of raw tables are deleted; empty keeps them
 * @param readers people and programs that read the marts, as IAM writes members; nobody else from outside the platform
 *     is granted anything
 */
public record Warehouse(
    @Key(
            about = "age in days at which tables of the scratch dataset and of environments pr-<n> are deleted",
            otherwise = "7",
            min = 1,
            max = 365)
        int scratchExpireAfterDays,
    @Key(about = "age in days at which partitions of raw tables are deleted; absent keeps them", min = 1, max = 36500)
        Optional<Integer> partitionsExpireAfterDays,
    @Key(
            about = "who may read the marts, as IAM writes members",
            otherwise = "[]",
            pattern = "(user|group|serviceAccount):[A-Za-z0-9._%+-]+@[a-z0-9-]+(\\.[a-z0-9-]+)+",
            allowed = "user:, group: or serviceAccount: and an e-mail address",
            example = "group:analysts@example.com")
        List<String> readers) {
  public Warehouse {
    readers = List.copyOf(readers);
  }
}
