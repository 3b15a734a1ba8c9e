package dev.groundwork.model;

import dev.groundwork.model.yaml.Key;

/**
 * Fivetran, which loads the landing bucket into the warehouse.
 *
 * @param region Fivetran's data processing location, such as {@code GCP_EUROPE_WEST3}
 * @param timeZoneOffset hours from UTC as Fivetran writes them: {@code "0"}, {@code "+2"}, {@code "-8"}
 * @param schedule when connections sync by themselves
 * @param pauseAfterTrial whether connections pause when the account's trial ends
 */
public record Loader(
    @Key(
            about = "Fivetran's data processing location",
            pattern = "(GCP|AWS|AZURE)_[A-Z0-9]+(_[A-Z0-9]+)*",
            allowed = "a data processing location as Fivetran's API writes it",
            example = "GCP_EUROPE_WEST3")
        String region,
    @Key(
            about = "hours from UTC, for daily syncs",
            otherwise = "'0'",
            pattern = "0|-([1-9]|1[01])|\\+([1-9]|1[0-2])",
            allowed = "\"-11\" to \"+12\", in quotes",
            example = "\"+2\"")
        String timeZoneOffset,
    @Key(about = "when connections sync by themselves", otherwise = "{ interval: 6h }") SyncSchedule schedule,
    @Key(about = "whether connections pause when the trial ends", otherwise = "true") boolean pauseAfterTrial) {}
