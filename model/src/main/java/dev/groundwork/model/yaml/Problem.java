package dev.groundwork.model.yaml;

/**
 * One thing wrong with a document.
 *
 * @param line 1-based line
 * @param path where in the document, such as {@code sources[0].name}; empty for the document itself
 * @param text what is wrong, the value, what is allowed, what to do
 */
public record Problem(int line, String path, String text) {}
