/**
 * The cdktf verbs: the real cdktf command line and terraform, run on the stacks in their order and told in few lines.
 * Knows stacks by what synth wrote, never by CDKTF's types.
 */
@NullMarked
package dev.groundwork.cli.stacks;

import org.jspecify.annotations.NullMarked;
