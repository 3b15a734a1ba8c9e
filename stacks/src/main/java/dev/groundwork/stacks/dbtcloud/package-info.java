/**
 * dbt Cloud's side of the platform as constructs that read like it: project, warehouse connection, environments, jobs.
 * None of them holds a token or a key.
 */
@NullMarked
package dev.groundwork.stacks.dbtcloud;

import org.jspecify.annotations.NullMarked;
