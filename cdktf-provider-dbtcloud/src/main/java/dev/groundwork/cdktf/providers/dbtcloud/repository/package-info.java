/**
 * <h1><code>dbtcloud_repository</code></h1>
 * <p>
 * Refer to the Terraform Registory for docs: <code>dbtcloud_repository</code>.
 */
package dev.groundwork.cdktf.providers.dbtcloud.repository;
