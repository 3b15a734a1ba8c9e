/**
 * What HashiCorp's Google provider 5.45, Fivetran's provider 1.9 and dbt Cloud's provider 1.12 ask of their APIs, in
 * their order and their form. A field asserted here is one without which the provider plans a change, replaces, fails or
 * crashes.
 */
@NullMarked
package dev.groundwork.sandbox.conformance;

import org.jspecify.annotations.NullMarked;
