/**
 * Pub/Sub's topics and their policies, as far as infrastructure code touches them. Nothing is published: there are no
 * subscriptions and no messages.
 */
@NullMarked
package dev.groundwork.sandbox.pubsub;

import org.jspecify.annotations.NullMarked;
