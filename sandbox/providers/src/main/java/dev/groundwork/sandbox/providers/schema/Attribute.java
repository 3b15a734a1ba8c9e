package dev.groundwork.sandbox.providers.schema;

import dev.groundwork.sandbox.providers.cty.Type;
import dev.groundwork.sandbox.providers.cty.Value;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One attribute: what Terraform's schema says of it and how it behaves in a plan.
 *
 * @param forceNew a change replaces the resource
 * @param isVolatile computed, and unknown again in every update that changes anything
 * @param defaultValue taken when the configuration says nothing; null where there is none
 * @param plan how the value is known before apply
 * @param spelling which differences in writing are no difference
 * @param pattern what a configured string has to match
 * @param values what a configured string has to be one of; empty allows everything
 */
public record Attribute(
    String name,
    Type type,
    boolean required,
    boolean optional,
    boolean computed,
    boolean sensitive,
    boolean forceNew,
    boolean isVolatile,
    Value defaultValue,
    PlanRule plan,
    Spelling spelling,
    @Nullable Pattern pattern,
    List<String> values) {

  /** Where the value of an attribute comes from that the configuration leaves out. */
  public enum PlanRule {
    /** Known after apply, or never set. */
    NONE,
    /** The provider's project. */
    PROJECT,
    /** Labels of provider and resource together. */
    TERRAFORM_LABELS,
    /** Those, and whatever else the resource carries upstream. */
    EFFECTIVE_LABELS,
    /** As effective labels, for annotations. */
    EFFECTIVE_ANNOTATIONS
  }
}
