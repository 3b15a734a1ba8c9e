/**
 * Terraform documents as a synthesis writes them, read as immutable data: resources, data sources, providers, state and
 * what refers to what. Nothing here knows how they were made, so documents of any program in CDKTF's layout will do.
 */
@NullMarked
package dev.groundwork.synthesized;

import org.jspecify.annotations.NullMarked;
