package dev.groundwork.synthesized;

/**
 * A provider that a document asks for.
 *
 * @param name its local name in the document
 * @param source where it comes from, {@code hashicorp/google}; empty if not said
 * @param version a constraint, {@code ~> 5.45}; empty if not said
 */
public record RequiredProvider(String name, String source, String version) {}
