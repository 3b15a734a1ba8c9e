package dev.groundwork.synthesized.access;

import dev.groundwork.synthesized.Resource;

/**
 * A role that somebody is given on something.
 *
 * @param resource the resource that gives it
 * @param argument where in it the member stands
 * @param member as the document has it, references and all: {@code serviceAccount:<email>}
 * @param role as the document has it
 * @param target what the role is given on
 * @param condition a CEL expression under which it holds; empty for always
 */
public record Grant(
    Resource resource, String argument, String member, String role, Target target, String condition) {}
