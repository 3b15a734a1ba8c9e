/**
 * <h1><code>dbtcloud_bigquery_credential</code></h1>
 * <p>
 * Refer to the Terraform Registory for docs: <code>dbtcloud_bigquery_credential</code>.
 */
package dev.groundwork.cdktf.providers.dbtcloud.bigquery_credential;
