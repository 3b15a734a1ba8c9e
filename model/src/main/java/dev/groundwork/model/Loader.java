package dev.groundwork.model;

/**
 * Fivetran, which loads the landing bucket into the warehouse.
 *
 * @param region Fivetran's data processing location, such as {@code GCP_EUROPE_WEST3}
 * @param timeZoneOffset hours from UTC as Fivetran writes them: {@code "0"}, {@code "+2"}, {@code "-8"}
 * @param schedule when connections sync by themselves
 * @param pauseAfterTrial whether connections pause when the account's trial ends
 */
public record Loader(String region, String timeZoneOffset, SyncSchedule schedule, boolean pauseAfterTrial) {}
