/**
 * Long-running operations of the control plane, all of them done at once. The path of each operation belongs to the
 * service that answers it.
 */
@NullMarked
package dev.groundwork.sandbox.operations;

import org.jspecify.annotations.NullMarked;
