/**
 * <h1><code>dbtcloud_project</code></h1>
 * <p>
 * Refer to the Terraform Registory for docs: <code>dbtcloud_project</code>.
 */
package dev.groundwork.cdktf.providers.dbtcloud.project;
