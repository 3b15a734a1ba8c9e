/**
 * dbt Cloud's provider: resource types in terms of its Administrative API, with the calls and the words of the real
 * one. Schemas lie beside it as resources.
 */
@NullMarked
package dev.groundwork.sandbox.providers.dbtcloud;

import org.jspecify.annotations.NullMarked;
