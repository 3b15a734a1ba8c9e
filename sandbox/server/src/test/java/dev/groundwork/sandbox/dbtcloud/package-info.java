/** Tests of the emulated dbt Cloud, beyond what Terraform's provider asks. They speak plain HTTP. */
@NullMarked
package dev.groundwork.sandbox.dbtcloud;

import org.jspecify.annotations.NullMarked;
