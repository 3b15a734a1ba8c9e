/**
 * <h1><code>fivetran_group</code></h1>
 * <p>
 * Refer to the Terraform Registory for docs: <code>fivetran_group</code>.
 */
package dev.groundwork.cdktf.providers.fivetran.group;
