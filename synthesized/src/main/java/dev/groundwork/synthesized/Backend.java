package dev.groundwork.synthesized;

/**
 * Where the state is.
 *
 * @param type {@code local}, {@code gcs} or another of Terraform's
 */
public record Backend(String type, Arguments arguments) {}
