/**
 * Secret Manager: secrets, their versions and payloads.
 */
@NullMarked
package dev.groundwork.sandbox.secrets;

import org.jspecify.annotations.NullMarked;
