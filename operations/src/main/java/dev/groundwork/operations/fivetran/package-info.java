/**
 * Fivetran's REST API, as much of it as the platform uses, and a sync that waits for its end. Terraform builds what is
 * asked about here; nothing here changes a configuration.
 */
@NullMarked
package dev.groundwork.operations.fivetran;

import org.jspecify.annotations.NullMarked;
