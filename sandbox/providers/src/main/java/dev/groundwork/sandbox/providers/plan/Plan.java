package dev.groundwork.sandbox.providers.plan;

import dev.groundwork.sandbox.providers.cty.Value;
import java.util.List;

/**
 * What a resource will be.
 *
 * @param planned null where it will be gone
 * @param replaced the changes that need a new resource
 */
public record Plan(Value planned, List<Path> replaced) {}
