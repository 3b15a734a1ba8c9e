/**
 * <h1><code>fivetran_destination</code></h1>
 * <p>
 * Refer to the Terraform Registory for docs: <code>fivetran_destination</code>.
 */
package dev.groundwork.cdktf.providers.fivetran.destination;
