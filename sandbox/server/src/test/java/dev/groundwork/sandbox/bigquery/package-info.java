/**
 * The emulated BigQuery through Google's own Java client, with the real engine behind it. Plain requests only where the
 * client has no call for something.
 */
package dev.groundwork.sandbox.bigquery;
