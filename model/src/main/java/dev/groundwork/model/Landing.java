package dev.groundwork.model;

/**
 * The landing bucket.
 *
 * @param retention what a destroy may take with it
 * @param expireAfterDays age at which landed objects are deleted, 1 or more
 */
public record Landing(Retention retention, int expireAfterDays) {}
