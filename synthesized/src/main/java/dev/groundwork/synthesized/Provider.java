package dev.groundwork.synthesized;

/**
 * A provider's set-up.
 *
 * @param name its local name in the document, {@code google}
 */
public record Provider(String name, Arguments arguments) {}
