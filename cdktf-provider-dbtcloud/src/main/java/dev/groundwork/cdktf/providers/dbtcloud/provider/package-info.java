/**
 * <h1><code>provider</code></h1>
 * <p>
 * Refer to the Terraform Registory for docs: <code>dbtcloud</code>.
 */
package dev.groundwork.cdktf.providers.dbtcloud.provider;
