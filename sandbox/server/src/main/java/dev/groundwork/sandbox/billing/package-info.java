/**
 * Cloud Billing and its budgets, as far as infrastructure code touches them. Nothing is ever charged.
 */
@NullMarked
package dev.groundwork.sandbox.billing;

import org.jspecify.annotations.NullMarked;
