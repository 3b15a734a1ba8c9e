/**
 * What one Fivetran account holds: groups, destinations, connections, webhooks, as records in the store. No HTTP and no
 * Google here.
 */
@NullMarked
package dev.groundwork.sandbox.fivetran.account;

import org.jspecify.annotations.NullMarked;
