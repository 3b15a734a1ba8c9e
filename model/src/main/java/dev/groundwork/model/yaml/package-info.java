/**
 * YAML to records: a document's nodes bound to record components by their {@link
 * dev.groundwork.model.yaml.Key} annotations, every problem collected with its line. It knows no declaration; what a
 * component means across sections is checked by its callers.
 */
@NullMarked
package dev.groundwork.model.yaml;

import org.jspecify.annotations.NullMarked;
