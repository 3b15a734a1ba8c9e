package dev.groundwork.model;

import dev.groundwork.model.yaml.Key;

/**
 * The GitHub repository whose workflows plan and deploy the platform without a key. Trust is bound to the numeric ids,
 * which no rename or re-registration of a name can take over; the name is for people.
 *
 * @param repository {@code owner/name}
 * @param repositoryId as {@code GET /repos/<owner>/<name>} tells it in {@code id}
 * @param ownerId as the same answer tells it in {@code owner.id}
 * @param branch the only branch that may deploy
 * @param environment the GitHub environment whose jobs may deploy
 * @param planEnvironment the GitHub environment whose jobs may plan
 */
public record Ci(
    @Key(
            about = "the GitHub repository, for people",
            pattern = "[A-Za-z0-9-]+/[A-Za-z0-9._-]+",
            allowed = "owner/name",
            example = "acme/analytics")
        String repository,
    @Key(
            about = "the repository's numeric id: gh api repos/<owner>/<name> --jq .id",
            pattern = "[1-9][0-9]{0,18}",
            allowed = "digits in quotes",
            example = "\"123456789\"")
        String repositoryId,
    @Key(
            about = "the owner's numeric id: gh api repos/<owner>/<name> --jq .owner.id",
            pattern = "[1-9][0-9]{0,18}",
            allowed = "digits in quotes",
            example = "\"987654321\"")
        String ownerId,
    @Key(
            about = "the only branch that may deploy",
            otherwise = "main",
            pattern = "[A-Za-z0-9][A-Za-z0-9._/-]*",
            allowed = "the name of a branch: letters, digits and ._/-",
            example = "main")
        String branch,
    @Key(
            about = "the GitHub environment whose jobs may deploy",
            otherwise = "production",
            pattern = "[A-Za-z0-9][A-Za-z0-9._-]*",
            allowed = "the name of an environment: letters, digits and ._-",
            example = "production")
        String environment,
    @Key(
            about = "the GitHub environment whose jobs may plan",
            otherwise = "plan",
            pattern = "[A-Za-z0-9][A-Za-z0-9._-]*",
            allowed = "the name of an environment: letters, digits and ._-",
            example = "plan")
        String planEnvironment) {}
