/** Pub/Sub's topics over plain HTTP, as Terraform's provider asks. */
@org.jspecify.annotations.NullMarked
package dev.groundwork.sandbox.pubsub;
