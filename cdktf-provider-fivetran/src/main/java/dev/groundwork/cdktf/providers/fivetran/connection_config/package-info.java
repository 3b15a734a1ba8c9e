/**
 * <h1><code>fivetran_connection_config</code></h1>
 * <p>
 * Refer to the Terraform Registory for docs: <code>fivetran_connection_config</code>.
 */
package dev.groundwork.cdktf.providers.fivetran.connection_config;
