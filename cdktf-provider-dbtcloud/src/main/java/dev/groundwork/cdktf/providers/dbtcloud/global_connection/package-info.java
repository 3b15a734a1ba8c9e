/**
 * <h1><code>dbtcloud_global_connection</code></h1>
 * <p>
 * Refer to the Terraform Registory for docs: <code>dbtcloud_global_connection</code>.
 */
package dev.groundwork.cdktf.providers.dbtcloud.global_connection;
