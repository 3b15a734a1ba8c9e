/**
 * <h1><code>dbtcloud_environment</code></h1>
 * <p>
 * Refer to the Terraform Registory for docs: <code>dbtcloud_environment</code>.
 */
package dev.groundwork.cdktf.providers.dbtcloud.environment;
