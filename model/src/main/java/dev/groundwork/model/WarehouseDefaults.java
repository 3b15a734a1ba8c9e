package dev.groundwork.model;

import dev.groundwork.model.yaml.Key;
import java.util.Optional;

/**
 * What datasets decide for tables that say nothing of their own.
 *
 * @param scratchExpireAfterDays age at which tables of the scratch dataset, and of every dataset of an environment
 *     {@code pr-<n>}, are deleted
 * @param partitionsExpireAfterDays age at which partitions of raw tables are deleted; empty keeps them
 */
public record WarehouseDefaults(
    @Key(
            about = "age in days at which tables of the scratch dataset and of environments pr-<n> are deleted",
            otherwise = "7",
            min = 1,
            max = 365)
        int scratchExpireAfterDays,
    @Key(about = "age in days at which partitions of raw tables are deleted; absent keeps them", min = 1, max = 36500)
        Optional<Integer> partitionsExpireAfterDays) {}
