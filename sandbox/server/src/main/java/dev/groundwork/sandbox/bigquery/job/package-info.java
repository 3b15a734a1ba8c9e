/**
 * Jobs: what was asked, how it went, where the result lies. Jobs that load and copy live in packages of their own or
 * run here.
 */
@NullMarked
package dev.groundwork.sandbox.bigquery.job;

import org.jspecify.annotations.NullMarked;
