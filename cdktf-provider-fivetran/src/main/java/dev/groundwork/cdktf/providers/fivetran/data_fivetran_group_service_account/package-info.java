/**
 * <h1><code>data_fivetran_group_service_account</code></h1>
 * <p>
 * Refer to the Terraform Registory for docs: <code>data_fivetran_group_service_account</code>.
 */
package dev.groundwork.cdktf.providers.fivetran.data_fivetran_group_service_account;
