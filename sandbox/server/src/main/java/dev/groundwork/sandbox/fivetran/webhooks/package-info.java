/** Webhooks: registered and answered for; nothing is delivered yet. */
@NullMarked
package dev.groundwork.sandbox.fivetran.webhooks;

import org.jspecify.annotations.NullMarked;
