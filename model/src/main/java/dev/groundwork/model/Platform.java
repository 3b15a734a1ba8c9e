package dev.groundwork.model;

import dev.groundwork.model.yaml.Key;

/**
 * The platform's identity.
 *
 * @param name what people call it; also the name of the Fivetran group
 * @param prefix begins the names that must be unique in a project: bucket, service accounts. At most 7 characters, so
 *     that the longest account id, {@code <prefix>-pr-123456-orchestrator}, has the 30 that Google allows
 */
public record Platform(
    @Key(
            about = "what people call the platform; also names the Fivetran group",
            pattern = "[A-Za-z][A-Za-z0-9_]{0,39}",
            allowed = "1 to 40 letters, digits and underscores, a letter first",
            example = "groundwork")
        String name,
    @Key(
            about = "begins the names of bucket and service accounts",
            pattern = "(?!goog)[a-z][a-z0-9-]{0,5}[a-z0-9]",
            allowed = "2 to 7 lower-case letters, digits and hyphens, a letter first, no hyphen last, not goog",
            example = "gw")
        String prefix) {}
