package dev.groundwork.model;

import dev.groundwork.model.yaml.Key;
import java.net.URI;

/**
 * A dbt Cloud account that runs the models.
 *
 * @param accountId as the account's addresses show it
 * @param accessUrl the account's host; its API is below {@code /api}
 * @param repository the address from which dbt Cloud clones
 * @param threads how many models run at the same time
 * @param schedule a Unix cron expression of five fields, UTC: when the deploy job runs
 */
public record DbtCloud(
    @Key(about = "the account's id, as its addresses show it", min = 1, example = "12345") int accountId,
    @Key(
            about = "the account's access URL",
            otherwise = "https://cloud.getdbt.com",
            pattern = "https://[a-z0-9]([a-z0-9.-]*[a-z0-9])?",
            allowed = "an https address without a path",
            example = "https://ab123.us1.dbt.com")
        URI accessUrl,
    @Key(
            about = "the address from which dbt Cloud clones the repository",
            pattern = "(git@[A-Za-z0-9.-]+:|ssh://git@[A-Za-z0-9.-]+/|https://[A-Za-z0-9.-]+/)[A-Za-z0-9._/-]+",
            allowed = "an address of git without a password in it",
            example = "git@github.com:acme/analytics.git")
        String repository,
    @Key(about = "how many models run at the same time", otherwise = "4", min = 1, max = 64) int threads,
    @Key(about = "when the deploy job runs: a cron expression, UTC", otherwise = "'0 7 * * *'", example = "\"0 7 * * *\"")
        String schedule) {}
