/**
 * Rules for documents from hands that are not trusted, such as a pull request's, that a job with credentials will plan.
 * They list what is allowed and refuse all else: planning already runs providers, reads files and sends keys to addresses.
 */
@NullMarked
package dev.groundwork.synthesized.policy.untrusted;

import org.jspecify.annotations.NullMarked;
