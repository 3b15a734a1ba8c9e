/**
 * The emulated dbt Cloud: accounts, projects, repositories, connections, credentials, environments and jobs, as its
 * Administrative API v2 and v3 serve them. Nothing is run here; what a job would run is only kept.
 */
@NullMarked
package dev.groundwork.sandbox.dbtcloud;

import org.jspecify.annotations.NullMarked;
