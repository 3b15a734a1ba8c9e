/**
 * Tests of the whole: the house's rules over all modules, and the product as a user runs it, with real terraform, cdktf,
 * dbt and Google clients. Knows the other modules only by their files and commands.
 */
package dev.groundwork.acceptance;
