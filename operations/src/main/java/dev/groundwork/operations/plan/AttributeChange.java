package dev.groundwork.operations.plan;

/**
 * One value that changes.
 *
 * @param path where it is: {@code lifecycle_rule[0].condition[0].age}
 * @param before as JSON, {@code null} if there was none, or a note in parentheses instead of a secret
 * @param after as {@code before}, or {@code (known after apply)}
 */
public record AttributeChange(String path, String before, String after) {}
