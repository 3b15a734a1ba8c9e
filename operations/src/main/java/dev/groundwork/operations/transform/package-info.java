/**
 * Runs dbt and reads what it says of itself. dbt is the judge: a red node fails the transformation here as well.
 */
@NullMarked
package dev.groundwork.operations.transform;

import org.jspecify.annotations.NullMarked;
