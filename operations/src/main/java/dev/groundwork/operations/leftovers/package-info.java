/**
 * What still exists of the platform at the vendors. Asks and never deletes: the answer has to hold whoever did the
 * deleting.
 */
@NullMarked
package dev.groundwork.operations.leftovers;

import org.jspecify.annotations.NullMarked;
