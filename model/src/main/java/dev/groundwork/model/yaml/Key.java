package dev.groundwork.model.yaml;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A key of a YAML mapping, on the record component that takes its value. The reader and the editors' JSON Schema both
 * follow it, so that what is completed, what is checked and what is told cannot differ.
 */
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Key {
  /** What the key is for, in a sentence; editors show it. */
  String about();

  /** YAML that stands for an absent key; none means that the key is required, unless its type is optional. */
  String otherwise() default "";

  /** Regular expression that text must match whole, in the common subset of Java and JavaScript. */
  String pattern() default "";

  /** The pattern in words, for messages: {@code 2 to 7 lower-case letters}. */
  String allowed() default "";

  /** A value that would do, for messages. */
  String example() default "";

  /** Least whole number, or least count of a list's or mapping's members. */
  int min() default 0;

  /** Greatest whole number. */
  int max() default Integer.MAX_VALUE;
}
