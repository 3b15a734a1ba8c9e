/**
 * What PlanResourceChange answers, worked out from schema, prior state and configuration. Pure: nothing here calls
 * anything.
 */
@NullMarked
package dev.groundwork.sandbox.providers.plan;

import org.jspecify.annotations.NullMarked;
