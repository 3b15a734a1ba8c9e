/** Pub/Sub over plain HTTP. Requests are those of Terraform's provider. */
@NullMarked
package dev.groundwork.sandbox.pubsub;

import org.jspecify.annotations.NullMarked;
