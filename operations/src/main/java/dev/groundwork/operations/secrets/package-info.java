/**
 * Secret Manager: puts values of declared secrets there and reads them. Whose secrets they are is the caller's to know.
 */
@NullMarked
package dev.groundwork.operations.secrets;

import org.jspecify.annotations.NullMarked;
