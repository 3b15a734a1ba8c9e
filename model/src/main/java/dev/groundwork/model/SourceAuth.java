package dev.groundwork.model;

import dev.groundwork.model.yaml.Key;

/**
 * How requests to a source say who is asking. It names the secret and never holds it.
 *
 * @param secret the secret's name
 * @param header the request header that carries it
 * @param scheme what stands before it in the header; empty puts it there alone
 */
public record SourceAuth(
    @Key(
            about = "the name of the secret; its value comes from the environment, .env or Secret Manager",
            pattern = SecretName.PATTERN,
            allowed = SecretName.ALLOWED,
            example = "BLOG_TOKEN")
        String secret,
    @Key(
            about = "the request header that carries it",
            otherwise = "Authorization",
            pattern = "[A-Za-z][A-Za-z0-9-]*",
            allowed = "the name of an HTTP header",
            example = "X-Api-Key")
        String header,
    @Key(
            about = "what stands before it in the header; empty puts it there alone",
            otherwise = "Bearer",
            pattern = "|[A-Za-z][A-Za-z0-9-]*",
            allowed = "a word, or \"\"",
            example = "Bearer")
        String scheme) {}
