/**
 * <h1><code>fivetran_webhook</code></h1>
 * <p>
 * Refer to the Terraform Registory for docs: <code>fivetran_webhook</code>.
 */
package dev.groundwork.cdktf.providers.fivetran.webhook;
