package dev.groundwork.testkit;

import com.hashicorp.cdktf.TerraformStack;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Synthesizes a stack once for the tests of a class; they take it as a parameter of type
 * {@link dev.groundwork.synthesized.Document}. The stack has a constructor {@code (Construct scope, String id)}; for any
 * other, call {@link Synthesizing#stack} instead.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SynthesizedStackExtension.class)
public @interface Synthesized {
  /** The stack. */
  Class<? extends TerraformStack> value();

  /** The id it gets. */
  String id() default "stack";
}
