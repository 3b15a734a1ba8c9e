package dev.groundwork.model;

/**
 * The platform's identity.
 *
 * @param name what people call it; also the name of the Fivetran group; letters, digits and underscores
 * @param prefix begins the names that must be unique in a project: bucket, service accounts; 2 to 10 characters
 */
public record Platform(String name, String prefix) {}
