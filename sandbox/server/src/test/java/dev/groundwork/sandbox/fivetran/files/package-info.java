/** Reading files, without a sandbox. */
@NullMarked
package dev.groundwork.sandbox.fivetran.files;

import org.jspecify.annotations.NullMarked;
