/**
 * The engine through its pipes, as the server uses it. Expected values come from BigQuery's documentation.
 */
package dev.groundwork.sandbox.engine;
