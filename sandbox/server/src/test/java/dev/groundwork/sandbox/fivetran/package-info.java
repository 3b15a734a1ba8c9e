/** The emulated Fivetran through its REST API, as its clients call it. */
@NullMarked
package dev.groundwork.sandbox.fivetran;

import org.jspecify.annotations.NullMarked;
