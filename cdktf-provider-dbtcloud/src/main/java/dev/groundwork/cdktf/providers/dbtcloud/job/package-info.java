/**
 * <h1><code>dbtcloud_job</code></h1>
 * <p>
 * Refer to the Terraform Registory for docs: <code>dbtcloud_job</code>.
 */
package dev.groundwork.cdktf.providers.dbtcloud.job;
