/**
 * <h1><code>fivetran_connector_schedule</code></h1>
 * <p>
 * Refer to the Terraform Registory for docs: <code>fivetran_connector_schedule</code>.
 */
package dev.groundwork.cdktf.providers.fivetran.connector_schedule;
