package dev.groundwork.sandbox.providers.resource;

/**
 * Something wrong with a configuration.
 *
 * @param attribute the top attribute or block it is about
 */
public record Problem(String attribute, String summary, String detail) {}
