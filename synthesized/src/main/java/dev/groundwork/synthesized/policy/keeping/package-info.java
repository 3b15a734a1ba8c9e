/**
 * Rules on what is kept where and for how long: places, labels, life cycles, and documents that hold all they need. They
 * concern cost and loss, not access.
 */
@NullMarked
package dev.groundwork.synthesized.policy.keeping;

import org.jspecify.annotations.NullMarked;
